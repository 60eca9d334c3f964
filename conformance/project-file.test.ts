import { expect, it } from 'vitest';
import { isBuilt } from './project-file.ts';

it('builds what an old project names', () => {
  const built = isBuilt('<Build Include="dbo\\Tables\\My%20Table.sql" /><None Include="dbo\\Notes.sql" />');
  expect(['dbo/Tables/My Table.sql', 'dbo/Notes.sql', 'dbo/Other.sql'].filter(built)).toEqual([
    'dbo/Tables/My Table.sql',
  ]);
});

it('builds all that a project of the SDK kind does not name as something else', () => {
  const built = isBuilt(`<Sdk Name="Microsoft.Build.Sql" Version="1.0.0" />
    <PostDeploy Include="Scripts\\After.sql" /><Build Remove="Old\\**" /><None Include="notes.sql" />`);
  const files = ['dbo/T.sql', 'Scripts/After.sql', 'Scripts/Other.sql', 'old/T.sql', 'notes.sql'];
  expect(files.filter(built)).toEqual(['dbo/T.sql', 'Scripts/Other.sql']);
});
