/** Which .sql files below its folder a .sqlproj builds: a test of their relative paths. */
export function isBuilt(projectFile: string): (path: string) => boolean {
  const attributes = (pattern: RegExp) =>
    new Set([...projectFile.matchAll(pattern)].map((match) => match[1]!.replaceAll('\\', '/').replaceAll('%20', ' ')));
  const named = attributes(/<Build Include="([^"]+)"/g);
  const others = new Set([
    ...attributes(/<(?:None|PostDeploy|PreDeploy|Content)\s+(?:Include|Update)="([^"]+)"/g),
    ...attributes(/<Build Remove="([^"]+)"/g),
  ]);
  // A project of the SDK kind builds all that lies below it and is not named as something else.
  const everything =
    projectFile.includes('<Sdk Name=') ||
    projectFile.includes('Sdk="Microsoft.Build.Sql') ||
    [...named].some((name) => name.includes('*'));
  const folders = [...others].filter((other) => other.includes('*')).map((other) => other.split('*')[0]!.toLowerCase());
  const isOther = (path: string) => others.has(path) || folders.some((folder) => path.toLowerCase().startsWith(folder));
  return (path) => named.has(path) || (everything && !isOther(path));
}
