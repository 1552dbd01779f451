/** The one stylesheet of the pages, in the colours of neither shop nor bank, so that nobody takes it for either. */
export const STYLE = `
:root { color-scheme: light dark; --paper: #f6f7f9; --sheet: #fff; --ink: #1b2430; --soft: #566173; --line: #d9dee6;
  --main: #2a4d8f; --on-main: #fff; --warn: #7a4b00; --warn-paper: #fff1d6; --bad: #a11d2c; --bad-paper: #fde9eb; }
@media (prefers-color-scheme: dark) { :root { --paper: #12161c; --sheet: #1b212a; --ink: #eef2f7; --soft: #a7b2c2;
  --line: #36404e; --main: #8fb3ff; --on-main: #0d1a33; --warn: #ffd58a; --warn-paper: #3a2b0d; --bad: #ffb3bb; --bad-paper: #40161c; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 30rem; margin: 0 auto; padding: 1rem; }
.note { margin: 0; padding: .75rem 1rem; background: var(--warn-paper); color: var(--warn); font-weight: 600; text-align: center; }
.sheet { background: var(--sheet); border: 1px solid var(--line); border-radius: .75rem; padding: 1rem; margin: 0 0 1rem; }
h1 { font-size: 1.375rem; margin: .5rem 0 1rem; } h2 { font-size: 1.0625rem; margin: 0 0 .5rem; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
td, th { padding: .375rem 0; text-align: start; vertical-align: top; font-weight: inherit; overflow-wrap: anywhere; }
td:last-child { text-align: end; white-space: nowrap; padding-inline-start: 1rem; }
tfoot { font-weight: 700; border-top: 1px solid var(--line); }
label { display: block; font-weight: 600; }
input { width: 100%; min-height: 2.75rem; padding: .5rem .75rem; margin: .25rem 0; border: 1px solid var(--soft); border-radius: .5rem;
  background: var(--sheet); color: var(--ink); font: inherit; letter-spacing: .05em; }
input::placeholder { color: var(--soft); opacity: 1; }
button, .button { display: block; width: 100%; min-height: 2.75rem; padding: .625rem 1rem; margin: .75rem 0 0; border: 2px solid var(--main);
  border-radius: .5rem; background: var(--main); color: var(--on-main); font: inherit; font-weight: 700; text-align: center;
  text-decoration: none; cursor: pointer; }
.quiet { background: transparent; color: var(--main); }
:focus-visible { outline: 3px solid var(--main); outline-offset: 2px; }
.hint { color: var(--soft); font-size: .9375rem; margin: .25rem 0 0; }
.problem { background: var(--bad-paper); color: var(--bad); border-radius: .5rem; padding: .75rem 1rem; margin: 0 0 1rem; font-weight: 600; }
dl { margin: .5rem 0 0; font-size: .9375rem; } dt { font-variant-numeric: tabular-nums; font-weight: 600; } dd { margin: 0 0 .375rem; color: var(--soft); }
`;
