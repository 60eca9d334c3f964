import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { JobStatus } from '../../../src/contract/node.ts';
import { Progress } from './progress.tsx';

function rendered(part: Partial<JobStatus>, over = false, lost: string | null = null): HTMLElement {
  const status: JobStatus = {
    job_id: 'j',
    status: 'processing',
    progress: 40,
    current_step: 'Tracing lineage',
    elapsed_seconds: 12,
    estimated_remaining_seconds: 18,
    message: 'Tracing lineage…',
    errors: [],
    warnings: [],
    ...part,
  };
  const host = document.createElement('div');
  host.innerHTML = renderToStaticMarkup(<Progress status={status} over={over} lost={lost} />);
  return host;
}

describe('the progress of an import', () => {
  it('marks the step that runs and those that are done', () => {
    const progress = rendered({});
    expect(progress.querySelector('[aria-current="step"]')?.textContent).toBe('Tracing lineage');
    expect(progress.querySelectorAll('[data-state="done"]')).toHaveLength(3);
    expect(progress.textContent).toContain('12 s so far, about 18 s to go');
  });

  it('says why an import failed, with every error', () => {
    const failed = rendered({ status: 'failed', message: 'Two files are missing.', errors: ['No definitions.'] }, true);
    expect(failed.querySelector('[role="alert"]')?.textContent).toContain('Two files are missing.');
    expect(failed.textContent).toContain('No definitions.');
  });

  it('says that it lost sight of an import that goes on', () => {
    expect(rendered({}, false, 'The server does not answer.').textContent).toContain('The import itself goes on');
  });
});
