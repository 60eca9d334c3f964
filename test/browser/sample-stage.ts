import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Graph } from '../../src/contract/explore.ts';
import { openStage, type Stage } from './stage.ts';

/** A stage with the sample for all tests of a file: each has one page of its own, on which nothing may go wrong. */
export class SampleStage {
  #stage: Stage | undefined;
  #graph: Graph | undefined;
  #page: Page | undefined;

  /** Opens it before the first test of the file and closes it behind the last one. */
  static ofFile(): SampleStage {
    const sample = new SampleStage();
    beforeAll(async () => {
      sample.#stage = await openStage();
      sample.#graph = await sample.#stage.importSample();
    });
    afterEach(async () => {
      await sample.#page?.context().close();
      expect(sample.#stage?.complaints.splice(0)).toEqual([]);
    });
    afterAll(() => sample.#stage?.close());
    return sample;
  }

  get url(): string {
    return this.#stage!.url;
  }

  get graph(): Graph {
    return this.#graph!;
  }

  /** The page of the test that runs. */
  get page(): Page {
    return this.#page!;
  }

  /** Another import has taken the sample's place. */
  async readGraph(): Promise<void> {
    this.#graph = (await (await fetch(`${this.url}/api/graph`)).json()) as Graph;
  }

  async open(path?: string, options?: BrowserContextOptions): Promise<Page> {
    this.#page = await this.#stage!.open(path, options);
    return this.#page;
  }
}
