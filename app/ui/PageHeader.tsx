import type { ReactNode } from 'react';
import { Breadcrumb, type Crumb } from './Breadcrumb';

type PageHeaderProps = { title: ReactNode; crumbs?: Crumb[]; lead?: ReactNode; actions?: ReactNode };

/** The name of the page, the way back above it, what can be done beside it. */
export function PageHeader({ title, crumbs, lead, actions }: PageHeaderProps) {
  return (
    <header className="page-header">
      {crumbs && <Breadcrumb crumbs={crumbs} />}
      <div className="page-header-line">
        <h1>{title}</h1>
        {actions && <div className="row">{actions}</div>}
      </div>
      {lead && <p className="page-header-lead">{lead}</p>}
    </header>
  );
}
