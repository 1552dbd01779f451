import type { ReactNode } from 'react';
import { m } from '../words/generated/messages';
import { Main, Shell } from './Shell';
import type { Visitor } from './StorefrontHeader';
import { type Tab, Tabs } from './Tabs';
import { useFocusKept } from './useFocusKept';
import { WorkBar } from './WorkBar';

type OfficeShellProps = {
  /** The regency of the office, or the province. */
  place: string;
  visitor: Visitor;
  /** Only the places that this person may enter. */
  tabs: Tab[];
  demo?: boolean;
  notice?: ReactNode;
  children: ReactNode;
};

/** Where the staff of an office work; blue as the river, so that nobody takes it for a shop. */
export function OfficeShell({ place, visitor, tabs, demo, notice, children }: OfficeShellProps) {
  useFocusKept();
  return (
    <Shell audience="office" demo={demo}>
      <WorkBar title={m.ui_office()} place={place} visitor={visitor} />
      <div className="workroom">
        <Tabs tabs={tabs} label={m.ui_office_nav()} />
        <Main notice={notice}>{children}</Main>
      </div>
    </Shell>
  );
}
