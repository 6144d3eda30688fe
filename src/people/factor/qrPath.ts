import QRCode from 'qrcode';
import type { QrView } from '../../../templates/parts/QrCode.tsx';

/** Draws a text as a QR code (ISO/IEC 18004). */
export function qrPath(text: string): QrView {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const squares = Array.from(modules.data).flatMap((dark, index) =>
    dark ? [`M${index % modules.size} ${Math.floor(index / modules.size)}h1v1h-1z`] : [],
  );
  return { size: modules.size, path: squares.join('') };
}
