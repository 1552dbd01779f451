/** Angso duo: the two geese that led Putri Selaro Pinang Masak to the place where Jambi was founded. Tile of 104 × 72. */
export function AngsoDuo() {
  return (
    <>
      <Goose />
      <g transform="matrix(-1 0 0 1 104 0)">
        <Goose />
      </g>
      <path className="motif-accent" d="M52 34C57 40 57 47 52 54 47 47 47 40 52 34Z" />
      <path
        className="motif-line"
        d="M51 57C44 56 41 51 41 46 47 47 51 51 51 57ZM53 57C60 56 63 51 63 46 57 47 53 51 53 57Z"
      />
      <path
        className="motif-thread"
        d="M0 65C4 61 9 61 13 65S22 69 26 65 35 61 39 65 48 69 52 65 61 61 65 65 74 69 78 65 87 61 91 65 100 69 104 65"
      />
      <path className="motif-accent" d="M52 3 55.5 8 52 13 48.5 8Z" />
      <g className="motif-line">
        <circle cx="44" cy="8" r="1.3" />
        <circle cx="60" cy="8" r="1.3" />
        <path d="M0 6C4 9 4 15 0 18ZM104 6C100 9 100 15 104 18Z" />
      </g>
      <g className="motif-accent">
        <circle cx="12" cy="12" r="1.6" />
        <circle cx="92" cy="12" r="1.6" />
        <circle cx="20" cy="20" r="1.2" />
        <circle cx="84" cy="20" r="1.2" />
      </g>
    </>
  );
}

function Goose() {
  return (
    <>
      <path
        className="motif-line"
        d="M3 31C9 37 16 36 23 34 30 32 33 29 32 23 31 15 35 9 41 9 45 9 47 12 46.5 15L51 18 45.5 18.5C41 18 39.5 21 40 26 42 36 43 44 37 50 29 58 14 56 8 48 4 43 3 37 3 31Z"
      />
      <path className="motif-cut" d="M10 43C18 46 28 44 34 37M14 49C21 51 30 49 36 42" />
      <circle className="motif-ground" cx="42" cy="13" r="1.4" />
      <path className="motif-thread" d="M3 31C0 28 1 24 4 24" />
    </>
  );
}
