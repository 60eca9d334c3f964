import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { JobStatus } from '../../../src/contract/node.ts';
import { Progress } from './progress.tsx';

afterEach(cleanup);

const status = (part: Partial<JobStatus>): JobStatus => ({
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
});

describe('the progress of an import', () => {
  it('marks the step that runs and those that are done', () => {
    render(<Progress status={status({})} over={false} lost={null} />);
    expect(screen.getByText('Tracing lineage').getAttribute('aria-current')).toBe('step');
    expect(screen.getAllByLabelText('Done')).toHaveLength(3);
    expect(screen.getByText('12 s so far, about 18 s to go')).toBeTruthy();
  });

  it('says why an import failed, with every error', () => {
    const failed = status({ status: 'failed', message: 'Two files are missing.', errors: ['No definitions.'] });
    render(<Progress status={failed} over lost={null} />);
    expect(screen.getByRole('alert').textContent).toContain('Two files are missing.');
    expect(screen.getByText('No definitions.')).toBeTruthy();
  });

  it('says that it lost sight of an import that goes on', () => {
    render(<Progress status={status({})} over={false} lost="The server does not answer." />);
    expect(screen.getByText(/The import itself goes on/)).toBeTruthy();
  });
});
