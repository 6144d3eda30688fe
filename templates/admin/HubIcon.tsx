/** The hub's own sign at the top of the admin, in place of Payload's. */
export function HubIcon() {
  return (
    <svg viewBox="0 0 64 64" width="18" height="18" aria-hidden="true" focusable="false">
      <path
        fill="#243b73"
        d="M8 10h36a6 6 0 0 1 6 6v20a6 6 0 0 1-6 6H28L16 54V42H8a6 6 0 0 1-6-6V16a6 6 0 0 1 6-6z"
      />
      <path
        fill="#fdcf6b"
        d="M34 30h22a6 6 0 0 1 6 6v12a6 6 0 0 1-6 6h-4v7l-8-7H34a6 6 0 0 1-6-6V36a6 6 0 0 1 6-6z"
      />
      <g fill="#1b2a52">
        <circle cx="38" cy="42" r="2.6" />
        <circle cx="46" cy="42" r="2.6" />
        <circle cx="54" cy="42" r="2.6" />
      </g>
    </svg>
  );
}
