import type { ShellText } from '../../src/core/text/nl/shell.ts';

/** A field people don't see; a form that comes back with `website` filled in was sent by a robot. */
export function Honeypot({ t }: { t: ShellText }) {
  return (
    <div className="kc-visually-hidden" aria-hidden="true">
      <label>
        {t.errors.leaveEmpty}
        <input type="text" name="website" tabIndex={-1} autoComplete="off" />
      </label>
    </div>
  );
}
