/** Durian pecah: a durian split in two halves that stay joined at the stem, its seeds within. Tile of 64 × 72. */
export function DurianPecah() {
  return (
    <>
      <Half />
      <g transform="matrix(-1 0 0 1 64 0)">
        <Half />
      </g>
      <path className="motif-accent" d="M32 14C39 23 40 35 32 46 24 35 25 23 32 14Z" />
      <path className="motif-cut" d="M32 22V39M28.5 29C29.5 33 30.5 36 32 39 33.5 36 34.5 33 35.5 29" />
      <path className="motif-thread" d="M32 52V62" />
      <circle className="motif-accent" cx="32" cy="6" r="2" />
      <g className="motif-line">
        <path d="M0 62 3.5 67 0 72ZM64 62 60.5 67 64 72ZM0 0 3.5 5 0 10ZM64 0 60.5 5 64 10Z" />
        <circle cx="32" cy="68" r="1.6" />
      </g>
      <g className="motif-accent">
        <circle cx="8" cy="70" r="1.3" />
        <circle cx="56" cy="70" r="1.3" />
        <circle cx="0" cy="32" r="2" />
        <circle cx="64" cy="32" r="2" />
      </g>
    </>
  );
}

function Half() {
  return (
    <>
      <path
        className="motif-line"
        d="M32 52.5 29 56 26.3 51 21.6 53.5 20.7 47.8 15.5 48.4 16.2 42.7 11.2 41.4 13.6 36.3 9.3 33.2 13.1 29.3 9.9 24.8 14.6 22.5 13 17 18.2 16.6 18.3 10.9 23.3 12.3 26 6C22 20 20 38 32 52.5Z"
      />
      <g className="motif-ground">
        <circle cx="18.5" cy="24" r="1.3" />
        <circle cx="17.5" cy="32" r="1.3" />
        <circle cx="19.5" cy="40" r="1.3" />
      </g>
      <path className="motif-line" d="M31 62C24 63 19 60 17 56 24 55 29 57 31 62Z" />
    </>
  );
}
