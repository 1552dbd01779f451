import { m } from '../words/generated/messages';

/** Says on every page of a demonstration that it is one, and where the mail that it would send can be read. */
export function DemoBar() {
  return (
    <aside className="demo-bar" aria-label={m.ui_demo_label()}>
      {m.ui_demo()} <a href="/demo/surat">{m.ui_demo_mail()}</a>
    </aside>
  );
}
