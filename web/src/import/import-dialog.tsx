import './import.css';
import { Check, CircleAlert, Clock, FileUp, LoaderCircle, TriangleAlert, X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { type DragEvent, useRef, useState } from 'react';
import { Progress } from './progress.tsx';
import { type ChosenFile, kindWords, missingKinds, sizeInWords } from './recognise.ts';
import type { Import } from './use-import.ts';

interface ImportDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly current: Import;
  /** Shows what the finished import brought. */
  readonly onShow: () => void;
}

export function ImportDialog({ open, onOpenChange, current, onShow }: ImportDialogProps) {
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="overlay" />
        <Dialog.Content className="dialog import">
          <header className="import-head">
            <Dialog.Title>Import</Dialog.Title>
            <Dialog.Description>
              Parquet exports of one estate, or .sql files, and an override file beside them. They replace what is shown
              now; the last snapshots are kept.
            </Dialog.Description>
            <Dialog.Close className="icon-button" aria-label="Close">
              <X size={16} />
            </Dialog.Close>
          </header>
          <ImportBody current={current} onShow={onShow} onClose={() => onOpenChange(false)} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function ImportBody({ current, onShow, onClose }: { current: Import; onShow: () => void; onClose: () => void }) {
  const { files, state } = current;
  if (state.phase === 'running' || state.phase === 'over') {
    const completed = state.phase === 'over' && state.status.status === 'completed';
    return (
      <>
        <Progress
          status={state.status}
          over={state.phase === 'over'}
          lost={state.phase === 'running' ? state.lost : null}
        />
        <footer className="import-foot">
          {state.phase === 'running' ? (
            <>
              <span className="faint">You can close this and go on browsing.</span>
              <button type="button" className="button danger" onClick={() => void current.cancel()}>
                Cancel the import
              </button>
            </>
          ) : (
            <>
              <button type="button" className="button" onClick={current.reset}>
                Import other files
              </button>
              {completed && (
                <button
                  type="button"
                  className="button primary"
                  onClick={() => {
                    current.reset();
                    onShow();
                    onClose();
                  }}
                >
                  Show the new data
                </button>
              )}
            </>
          )}
        </footer>
      </>
    );
  }

  const sending = state.phase === 'sending';
  const missing = missingKinds(files);
  return (
    <>
      <DropZone disabled={sending} onFiles={current.add} compact={files.length > 0} />
      {files.length > 0 && (
        <ul className="import-files" aria-label="Chosen files">
          {files.map((chosen) => (
            <FileRow key={chosen.file.name} chosen={chosen} onRemove={sending ? null : current.remove} />
          ))}
        </ul>
      )}
      {missing.length > 0 && (
        <p className="import-note warning">
          <TriangleAlert size={15} aria-hidden />
          <span>Still missing: {missing.join(', ')}. Column and query log exports are optional.</span>
        </p>
      )}
      {state.phase === 'choosing' && state.refusal && (
        <p className={`import-note ${state.refusal.busy ? 'busy' : 'danger'}`} role="alert">
          {state.refusal.busy ? <Clock size={15} aria-hidden /> : <CircleAlert size={15} aria-hidden />}
          <span>{state.refusal.words}</span>
        </p>
      )}
      {sending && (
        <div className="import-sending">
          <progress value={state.sent} max={1} aria-label="Sent" />
          <span>Sending, {Math.round(state.sent * 100)} %</span>
        </div>
      )}
      <footer className="import-foot">
        {sending ? (
          <button type="button" className="button" onClick={() => void current.cancel()}>
            Cancel
          </button>
        ) : (
          <button
            type="button"
            className="button primary"
            disabled={files.length === 0}
            onClick={() => void current.start()}
          >
            {files.length === 0 ? 'Import' : `Import ${files.length} ${files.length === 1 ? 'file' : 'files'}`}
          </button>
        )}
      </footer>
    </>
  );
}

function DropZone(props: { disabled: boolean; compact: boolean; onFiles: (files: File[]) => void }) {
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!props.disabled) props.onFiles([...event.dataTransfer.files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the button inside does the same.
    <div
      className="drop-zone"
      data-over={over || undefined}
      data-compact={props.compact || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FileUp size={20} aria-hidden />
      <p>
        Drop files here, or{' '}
        <button type="button" className="link" disabled={props.disabled} onClick={() => input.current?.click()}>
          choose them
        </button>
      </p>
      {!props.compact && (
        <p className="faint">Objects, definitions and dependencies are needed. Files may have any name.</p>
      )}
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".parquet,.sql,.json"
        aria-label="Files to import"
        onChange={(event) => {
          props.onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </div>
  );
}

function FileRow({ chosen, onRemove }: { chosen: ChosenFile; onRemove: ((file: File) => void) | null }) {
  const { file, kind, rows, problems } = chosen;
  const wrong = kind === 'unknown' || problems.length > 0;
  return (
    <li>
      <span className="import-file-state" data-wrong={wrong || undefined}>
        {kind === null ? (
          <LoaderCircle size={14} className="spin" aria-label="Looking" />
        ) : wrong ? (
          <CircleAlert size={14} aria-label="Problem" />
        ) : (
          <Check size={14} aria-label="Recognised" />
        )}
      </span>
      <span className="mono ellipsis" title={file.name}>
        {file.name}
      </span>
      <span className="faint import-size">{sizeInWords(file.size)}</span>
      <span className="import-kind">
        {kind !== null && <span className={`badge ${wrong ? 'danger' : 'good'}`}>{kindWords[kind]}</span>}
        {rows !== null && (
          <span className="faint">
            {rows.toLocaleString()} {kind === 'overrides' ? 'edges' : 'rows'}
          </span>
        )}
      </span>
      {onRemove && (
        <button
          type="button"
          className="icon-button"
          aria-label={`Leave out ${file.name}`}
          onClick={() => onRemove(file)}
        >
          <X size={14} />
        </button>
      )}
      {problems.map((problem) => (
        <p key={problem} className="import-problem">
          {problem}
        </p>
      ))}
    </li>
  );
}
