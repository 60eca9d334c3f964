// The shapes that clients of the predecessor know. DESIGN §6 fixes them: field names stay snake_case.

export interface LegacyNode {
  id: string;
  name: string;
  schema: string;
  object_type: 'Table' | 'View' | 'Stored Procedure' | 'Function';
  description: string;
  data_model_type: 'Dimension' | 'Fact' | 'Other';
  node_symbol: 'circle';
  /** Of a module what it reads; of a table its writers. */
  inputs: string[];
  outputs: string[];
  parse_success: boolean;
  ddl_text?: string;
}

export interface CurrentJob {
  user: string;
  /** ISO 8601, UTC. */
  started_at: string;
  job_id: string;
  /** 0 to 100. */
  progress: number;
  current_step: string;
}

/** Body of a 409, beside the problem details. */
export interface BusyBody {
  error: string;
  message: string;
  current_job: CurrentJob;
}

export interface UploadAccepted {
  job_id: string;
  message: string;
  files_received: string[];
}

export type JobState = 'pending' | 'processing' | 'completed' | 'failed';

export interface JobStatus {
  job_id: string;
  status: JobState;
  progress: number;
  current_step: string;
  elapsed_seconds: number;
  estimated_remaining_seconds: number | null;
  message: string;
  errors: string[];
  warnings: string[];
}

export interface TypeCoverage {
  total: number;
  parsed: number;
  coverage: number;
}

export interface ImportSummary {
  total_objects: number;
  parsed_objects: number;
  coverage: number;
  by_object_type: Record<'Table' | 'View' | 'Stored Procedure' | 'Function', TypeCoverage>;
}

export interface JobResult {
  job_id: string;
  status: JobState;
  data: LegacyNode[];
  summary: ImportSummary;
  errors: string[];
}

export interface JobSummary extends JobStatus {
  user: string;
  started_at: string;
  files: string[];
}

export interface JobList {
  jobs: JobSummary[];
  total: number;
}

export interface Metadata {
  available: boolean;
  run_mode: 'production';
  db_enabled: boolean;
  upload_timestamp: string | null;
  upload_timestamp_human: string | null;
  node_count: number;
  file_size_kb: number;
  incremental_available: boolean;
}

export interface Ddl {
  object_id: string;
  object_name: string;
  schema_name: string;
  object_type: string;
  ddl_text: string;
}

export interface DdlSearchHit {
  id: string;
  name: string;
  type: string;
  schema: string;
  score: number;
  snippet: string;
}

export interface Stats {
  upload_attempts: number;
  blocked_attempts: number;
  currently_processing: boolean;
  completed_imports: number;
  failed_imports: number;
  /** blocked / attempts, 0 to 1. */
  block_rate: number;
  average_import_seconds: number | null;
  longest_import_seconds: number | null;
  last_import_seconds: number | null;
  /** Words for the operator: the block rate is fine, or over 20 %: think of a queue. */
  advice: string;
}

export interface Health {
  status: 'ok' | 'degraded' | 'down';
  version: string;
  uptime_seconds: number;
}
