/** Kapal sanggat: a ship run aground, a warning to stay alert. Tile of 96 × 72. */
export function KapalSanggat() {
  return (
    <>
      <path className="motif-line" d="M12 36C20 42 34 44 48 44S76 42 84 36C83 49 73 57 48 57S13 49 12 36Z" />
      <path
        className="motif-thread"
        d="M12 37C7 33 6 26 11 24 15 23 17 28 13 29M84 37C89 33 90 26 85 24 81 23 79 28 83 29"
      />
      <path className="motif-cut" d="M18 46C28 50 38 51 48 51S68 50 78 46" />
      <path className="motif-thread" d="M48 43V7" />
      <path className="motif-line" d="M45 12C42 24 34 33 24 37 31 40 38 40 45 40Z" />
      <path className="motif-accent" d="M51 12C54 24 62 33 72 37 65 40 58 40 51 40Z" />
      <path className="motif-cut" d="M42 25C40 31 36 35 32 37M54 25C56 31 60 35 64 37" />
      <path className="motif-accent" d="M48 4 60 8 48 12Z" />
      <g className="motif-ground">
        <circle cx="30" cy="53" r="1.5" />
        <circle cx="39" cy="54.5" r="1.5" />
        <circle cx="48" cy="55" r="1.5" />
        <circle cx="57" cy="54.5" r="1.5" />
        <circle cx="66" cy="53" r="1.5" />
      </g>
      <path
        className="motif-thread"
        d="M0 65C4 60 8 60 12 65S20 70 24 65 32 60 36 65 44 70 48 65 56 60 60 65 68 70 72 65 80 60 84 65 92 70 96 65"
      />
      <g className="motif-accent">
        <circle cx="22" cy="16" r="1.6" />
        <circle cx="76" cy="16" r="1.6" />
        <circle cx="28" cy="24" r="1.2" />
        <circle cx="70" cy="24" r="1.2" />
        <path d="M0 6 3 10 0 14ZM96 6 93 10 96 14Z" />
      </g>
      <g className="motif-line">
        <circle cx="16" cy="8" r="1.2" />
        <circle cx="80" cy="8" r="1.2" />
        <circle cx="0" cy="46" r="1.6" />
        <circle cx="96" cy="46" r="1.6" />
      </g>
    </>
  );
}
