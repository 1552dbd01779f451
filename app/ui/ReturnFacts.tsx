import type { ReturnKind, ReturnReason, ReturnStatus } from '../../prisma/generated/enums';
import { m } from '../words/generated/messages';
import { getLocale } from '../words/generated/runtime';
import { CopyText } from './CopyText';
import { DefinitionList } from './DefinitionList';
import { momentInJambi } from './day';
import { Money } from './Money';
import { PhotoStrip } from './PhotoStrip';
import { returnReasons } from './returnWords';
import { StatusPill, type StatusTone } from './StatusPill';
import { Timeline } from './Timeline';

type Photo = { number: number; widths: number[]; tint: number };

type Returned = {
  id: string;
  kind: ReturnKind;
  reason: ReturnReason;
  text: string;
  tracking: string | null;
  refund: { amount: number } | null;
  lines: { orderLineId: string; quantity: number; productName: string; variantName: string }[];
  photos: Photo[];
  events: { step: string; note: string | null; at: string }[];
};

const looks: Record<ReturnStatus, [StatusTone, () => string]> = {
  ASKED: ['waiting', m.returns_status_ASKED],
  AGREED: ['active', m.returns_status_AGREED],
  SENT_BACK: ['active', m.returns_status_SENT_BACK],
  WITH_STAFF: ['problem', m.returns_status_WITH_STAFF],
  REFUSED: ['problem', m.returns_status_REFUSED],
  WITHDRAWN: ['ended', m.returns_status_WITHDRAWN],
  SETTLED: ['done', m.returns_status_SETTLED],
};

const steps: Record<string, () => string> = {
  ask: m.returns_event_ask,
  agreeRefund: m.returns_event_agreeRefund,
  agreeParcel: m.returns_event_agreeParcel,
  settle: m.returns_event_settle,
  refuse: m.returns_event_refuse,
  sendBack: m.returns_event_sendBack,
  receiveBack: m.returns_event_receiveBack,
  sendNew: m.returns_event_sendNew,
  object: m.returns_event_object,
  askStaff: m.returns_event_askStaff,
  escalate: m.returns_event_escalate,
  award: m.returns_event_award,
  awardBack: m.returns_event_awardBack,
  reject: m.returns_event_reject,
  withdraw: m.returns_event_withdraw,
  lapse: m.returns_event_lapse,
  late: m.returns_event_late,
  shelve: m.returns_event_shelve,
};

/** How far a return, an exchange or a claim is. */
export function ReturnStatusPill({ status }: { status: ReturnStatus }) {
  const [tone, words] = looks[status];
  return <StatusPill tone={tone}>{words()}</StatusPill>;
}

type ReturnFactsProps = {
  returned: Returned;
  /** Whoever has no session opens the photos by the code of the purchase. */
  code?: string;
};

/** What a return is about, in the buyer's words and pictures, and how it went so far. */
export function ReturnFacts({ returned, code }: ReturnFactsProps) {
  const { id, reason, text, tracking, refund, lines, photos, events } = returned;
  const folder = `${code ? `/belanja/${code}` : ''}/foto-retur/${id}`;
  return (
    <div className="stack">
      <ul className="plain">
        {lines.map(({ orderLineId, quantity, productName, variantName }) => (
          <li key={orderLineId}>
            {m.returns_about_pieces({ quantity, name: [productName, variantName].filter(Boolean).join(' · ') })}
          </li>
        ))}
      </ul>
      <div className="stack stack-s">
        <p className="strong">{returnReasons[reason]()}</p>
        <p className="said">{text}</p>
      </div>
      {photos.length > 0 && <PhotoStrip id={`foto-${id}`} photos={photos.map((photo) => shown(photo, folder))} />}
      {refund && <DefinitionList facts={[{ name: m.returns_refund_of(), value: <Money rupiah={refund.amount} /> }]} />}
      {tracking && (
        <div>
          <p className="hint">{m.returns_tracking_back()}</p>
          <CopyText text={tracking} label={m.returns_tracking_back()} />
        </div>
      )}
      <Timeline
        label={m.returns_history()}
        steps={events.map(({ step, note, at }) => ({
          name: steps[step]?.() ?? step,
          state: 'done',
          time: momentInJambi(at, getLocale()),
          // What was asked for stands above, and `late` notes only where it stood.
          note: step === 'ask' || step === 'late' ? null : note,
        }))}
      />
    </div>
  );
}

function shown({ number, widths, tint }: Photo, folder: string) {
  const source = { src: `${folder}/${number}`, avif: [], webp: widths };
  return { source, tint, alt: m.returns_photo_number({ number }) };
}
