import type { ReactNode } from 'react';
import { LanguageSwitch } from './LanguageSwitch';
import { Logo } from './Logo';
import { MotifEdge } from './MotifEdge';
import { Main, Shell } from './Shell';

type PlainShellProps = { demo?: boolean; notice?: ReactNode; children: ReactNode };

/** One task in the middle of the page, and nothing that leads away from it: sign in, sign up, an error. */
export function PlainShell({ demo, notice, children }: PlainShellProps) {
  return (
    <Shell audience="plain" demo={demo}>
      <header>
        <div className="on-cloth">
          <div className="page work-bar">
            <Logo />
            <span />
            <LanguageSwitch />
          </div>
        </div>
        <MotifEdge />
      </header>
      <Main notice={notice} narrow>
        {children}
      </Main>
    </Shell>
  );
}
