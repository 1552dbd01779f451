import sprite from './icons.svg?url';

/** The signs in `icons.svg`. */
export const iconNames = [
  'account',
  'back',
  'bank',
  'bell',
  'business',
  'campaign',
  'card',
  'cart',
  'chat',
  'clock',
  'copy',
  'done',
  'down',
  'close',
  'done-plain',
  'edit',
  'forward',
  'heart',
  'help',
  'info',
  'less',
  'mail',
  'money',
  'more',
  'office',
  'open',
  'orders',
  'papers',
  'people',
  'phone',
  'picture',
  'place',
  'print',
  'problem',
  'product',
  'remove',
  'rest',
  'search',
  'share',
  'shop',
  'sign-in',
  'summary',
  'truck',
  'up',
  'upload',
  'verified',
  'voucher',
  'zoom',
] as const;

export type IconName = (typeof iconNames)[number];

/**
 * A picture for a word. It is never read aloud: the word stands beside it. All of them lie in one file that is kept by the
 * browser, as no page needs them drawn by a script.
 */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" aria-hidden="true" focusable="false">
      <use href={`${sprite}#${name}`} />
    </svg>
  );
}
