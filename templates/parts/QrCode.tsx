/** A QR code to draw: how many squares wide, and the dark ones as one SVG path. */
export type QrView = { size: number; path: string };

export type QrCodeProps = { code: QrView; label: string };

const quiet = 4;

/** A QR code, black on white whatever the library's colours are. */
export function QrCode({ code, label }: QrCodeProps) {
  const side = code.size + 2 * quiet;
  return (
    <svg
      className="kc-qr"
      role="img"
      aria-label={label}
      viewBox={`${-quiet} ${-quiet} ${side} ${side}`}
      shapeRendering="crispEdges"
    >
      <rect x={-quiet} y={-quiet} width={side} height={side} fill="#ffffff" />
      <path d={code.path} fill="#000000" />
    </svg>
  );
}
