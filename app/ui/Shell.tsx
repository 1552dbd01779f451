import type { ReactNode } from 'react';
import { m } from '../words/generated/messages';
import { classes } from './classes';
import { DemoBar } from './DemoBar';

type ShellProps = { audience: 'storefront' | 'studio' | 'office' | 'plain'; demo?: boolean; children: ReactNode };

/** What every page has, whoever it is for: the way past the menus, and the word that it is a demonstration. */
export function Shell({ audience, demo, children }: ShellProps) {
  return (
    <div className={classes('shell', audience)}>
      <a className="skip" href="#isi">
        {m.ui_skip_to_content()}
      </a>
      {demo && <DemoBar />}
      {children}
    </div>
  );
}

/** The page itself, with the word on how the last deed went above it. */
export function Main({ notice, narrow, children }: { notice?: ReactNode; narrow?: boolean; children: ReactNode }) {
  return (
    <main className="shell-main" id="isi" tabIndex={-1}>
      <div className={classes('page', narrow && 'page-narrow')}>
        {notice}
        {children}
      </div>
    </main>
  );
}
