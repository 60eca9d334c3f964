import type { Measure } from './measure.ts';

interface Speed {
  readonly megabytes: number;
  readonly seconds: number;
}

/** One core, the whole tree, warm, best of five rounds, the two sides one after the other. */
export const speed: Measure = {
  name: 'speed',
  title: 'Speed of parsing',
  about:
    'One thread, the whole tree, the best of five rounds after one that warms up, ScriptDom in the same run. A MB is 10⁶ UTF-16 units of batches; Headwater also splits the files into batches, which ScriptDom is spared.',
  columns: [
    { title: 'text' },
    { title: 'Headwater', target: '≥ 20 MB/s' },
    { title: 'ScriptDom' },
    { title: 'faster', target: '≥ 4 ×' },
  ],
  async compare(project) {
    const answer = await project.oracle.ask<Speed>('speed', project.folder);
    const { megabytes, seconds: theirs } = answer.lines[0]!;
    const ours = project.headwater.parsingSeconds(project.sources);
    return {
      figures: [
        { kind: 'size', megabytes },
        { kind: 'speed', megabytes, seconds: ours },
        { kind: 'speed', megabytes, seconds: theirs },
        { kind: 'ratio', ours, theirs },
      ],
      differences: [],
    };
  },
};
