export type QrDrawing = { size: number; path: string };

/** A code to be scanned from the screen: dark on light in both themes, or no phone reads it. */
export function QrCode({ qr: { size, path }, label }: { qr: QrDrawing; label: string }) {
  return (
    <svg className="qris" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path className="qris-ground" d={`M0 0h${size}v${size}H0z`} />
      <path className="qris-squares" d={path} />
    </svg>
  );
}
