import { z } from 'zod';
import { isQris } from './qris';

const origin = z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin);
const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

/** All that may be set from outside; `.env.example` explains each. */
const Settings = z.object({
  SEPUCUK_MODE: z.enum(['demo', 'test', 'production']),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  DATABASE_CONNECTIONS: z.coerce.number().int().min(2).max(100).default(10),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  APP_ORIGIN: origin.optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  DATA_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, 'must be 64 hexadecimal digits')
    .optional(),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  LIMITS: flag.default(true),
  MONEY_MODE: z.enum(['hold', 'direct']).default('hold'),
  COMMISSION_BASIS_POINTS: z.coerce.number().int().min(0).max(10_000).default(250),
  CASH_REFUSED_FREIGHT: z.enum(['shop', 'platform']).default('shop'),
  PAYOUT_MINIMUM: z.coerce.number().int().min(1).max(100_000_000).default(50_000),
  PAYOUT_RAIL: z.enum(['manual_bank_batch', 'stripe_connect']).default('manual_bank_batch'),
  TRANSFER_HOURS: z.coerce.number().int().min(1).max(168).default(24),
  BANK_ACCOUNT: z
    .string()
    .regex(/^[^|]+\|[0-9 ]+\|[^|]+$/, 'must be written as bank|number|holder')
    .optional(),
  QRIS_PAYLOAD: z.string().refine(isQris, 'must be the text of a static QRIS, with its checksum').optional(),
  STRIPE_SECRET_KEY: z
    .string()
    .regex(/^(sk|rk)_(live|test)_\w+$/, 'must be a secret key of Stripe')
    .optional(),
  STRIPE_WEBHOOK_SECRET: z
    .string()
    .regex(/^whsec_\w+$/, 'must be the signing secret of the endpoint /webhooks/stripe')
    .optional(),
  STRIPE_THIN_WEBHOOK_SECRET: z
    .string()
    .regex(/^whsec_\w+$/, 'must be the signing secret of the endpoint /webhooks/stripe-thin')
    .optional(),
  STRIPE_API_ORIGIN: origin.optional(),
  CHECKOUT_ORIGIN: origin.default('https://checkout.stripe.com'),
  STRIPE_COUNTRY: z
    .string()
    .regex(/^[A-Z]{2}$/, 'must be the country of the account at Stripe, such as ID')
    .default('ID'),
  CONNECT_ORIGIN: origin.default('https://connect.stripe.com'),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().default('Sepucuk <tidak-dibalas@localhost>'),
  CONTACT: z.string().default('bantuan@sepucuk.example'),
  // As the directorate gave it in its half-year report of July 2024 (Kontan, 12 July 2024) and shows it at simpktn.kemendag.go.id.
  MINISTRY_CONTACT: z.string().max(200).default('WhatsApp 0853-1111-1010 · pengaduan.konsumen@kemendag.go.id'),
  PUSH_PUBLIC_KEY: z
    .string()
    .regex(/^[\w-]{87}$/, 'must be a public key of VAPID, 87 letters of base64url')
    .optional(),
  PUSH_PRIVATE_KEY: z
    .string()
    .regex(/^[\w-]{43}$/, 'must be a private key of VAPID, 43 letters of base64url')
    .optional(),
  PUSH_CONTACT: z
    .string()
    .regex(/^(mailto:\S+@\S+|https:\/\/\S+)$/, 'must begin with mailto: or https:')
    .optional(),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
});

type Read = { ok: true; config: Config } | { ok: false; wrong: string[] };
export type Config = ReturnType<typeof complete>;

/** Where demonstration and tests differ from the real thing is decided here and nowhere else. */
function complete(settings: Given) {
  const isReal = settings.SEPUCUK_MODE === 'production';
  const appOrigin = settings.APP_ORIGIN ?? `http://localhost:${settings.PORT}`;
  const [bank, number, holder] = (settings.BANK_ACCOUNT ?? 'Bank Contoh|0000 0000 01|Sepucuk (demo)').split('|');
  const pushContact = settings.PUSH_CONTACT ?? (isReal ? appOrigin : 'mailto:bantuan@sepucuk.example');
  const { PUSH_PUBLIC_KEY: publicKey, PUSH_PRIVATE_KEY: privateKey } = settings;
  return {
    ...settings,
    APP_ORIGIN: appOrigin,
    pushContact,
    /** Notices to phones; a demonstration without keys makes its own. */
    push: publicKey && privateKey ? { publicKey, privateKey, contact: pushContact } : undefined,
    isReal,
    isHttps: appOrigin.startsWith('https:'),
    // A key that everybody knows protects nothing: good enough for invented account numbers only.
    DATA_KEY: settings.DATA_KEY ?? '00'.repeat(32),
    gateway: gatewayOf(settings),
    bankAccount: { bank: bank!, number: number!, holder: holder! },
    qris: settings.QRIS_PAYLOAD ?? (settings.SEPUCUK_MODE === 'demo' ? QRIS_OF_NOBODY : undefined),
  };
}

/** For the demonstration: a QRIS of no bank, whose name begs not to be paid. */
const QRIS_OF_NOBODY =
  '00020101021126650013ID.CONTOH.WWW011800000000000000000002150000000000000000303UMI' +
  '5204939953033605802ID5921CONTOH JANGAN DIBAYAR6005JAMBI6105360006304C5C9';

/** Payment by card is offered where both secrets are there. Another address than Stripe's own is the local gateway's. */
function gatewayOf(settings: Given) {
  const { STRIPE_SECRET_KEY, STRIPE_WEBHOOK_SECRET, STRIPE_THIN_WEBHOOK_SECRET, STRIPE_API_ORIGIN } = settings;
  if (!STRIPE_SECRET_KEY || !STRIPE_WEBHOOK_SECRET) return undefined;
  const { hostname: host, port, protocol } = new URL(STRIPE_API_ORIGIN ?? 'https://api.stripe.com');
  const address = STRIPE_API_ORIGIN
    ? { host, port: Number(port || 80), protocol: protocol.slice(0, -1) as 'http' | 'https' }
    : {};
  return {
    secretKey: STRIPE_SECRET_KEY,
    webhookSecret: STRIPE_WEBHOOK_SECRET,
    thinWebhookSecret: STRIPE_THIN_WEBHOOK_SECRET,
    address,
  };
}

/** What a server that takes real money may not go without. */
const needed: [keyof Given, string][] = [
  ['APP_ORIGIN', 'the address that shoppers see, such as https://sepucuk.jambiprov.go.id'],
  ['DATA_KEY', '64 hexadecimal digits that encrypt bank account numbers'],
  ['BANK_ACCOUNT', "the platform's account for transfers: bank|number|holder"],
];

/**
 * Reads and checks all settings at once, so that whoever sets up a server sees everything that is wrong in one list.
 *
 * @param environment as of `process.env`; an empty text counts as not set
 */
export function readConfig(environment: Record<string, string | undefined>): Read {
  const given = Object.fromEntries(Object.entries(environment).filter(([, text]) => text !== ''));
  const read = Settings.safeParse(given);
  if (!read.success)
    return { ok: false, wrong: read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) };
  const settings = read.data;
  const wrong = [
    ...(settings.SEPUCUK_MODE === 'production' ? wrongForReal(settings) : wrongForRehearsal(settings)),
    ...wrongForPush(settings),
  ];
  return wrong.length ? { ok: false, wrong } : { ok: true, config: complete(settings) };
}

type Given = z.infer<typeof Settings>;

function wrongForReal(settings: Given): string[] {
  const { APP_ORIGIN, STRIPE_SECRET_KEY, STRIPE_WEBHOOK_SECRET, STRIPE_API_ORIGIN, LIMITS } = settings;
  const rules: [boolean, string][] = [
    [APP_ORIGIN !== undefined && !APP_ORIGIN.startsWith('https:'), 'APP_ORIGIN must begin with https:'],
    [
      !STRIPE_SECRET_KEY !== !STRIPE_WEBHOOK_SECRET,
      'STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET belong together: one of them is missing',
    ],
    [STRIPE_SECRET_KEY?.includes('_test_') ?? false, 'STRIPE_SECRET_KEY is a test key'],
    [
      STRIPE_API_ORIGIN !== undefined,
      'STRIPE_API_ORIGIN leads to a local gateway, which holds no real money; production may not set it',
    ],
    [!LIMITS, 'LIMITS may not be switched off'],
  ];
  return [
    ...needed.flatMap(([name, what]) => (settings[name] ? [] : [`${name} is missing: ${what}`])),
    ...rules.flatMap(([isWrong, say]) => (isWrong ? [say] : [])),
  ];
}

function wrongForRehearsal({ STRIPE_SECRET_KEY }: Given): string[] {
  return STRIPE_SECRET_KEY?.includes('_live_')
    ? ['STRIPE_SECRET_KEY is a live key, and this shop is not in production']
    : [];
}

function wrongForPush({ PUSH_PUBLIC_KEY, PUSH_PRIVATE_KEY }: Given): string[] {
  return !PUSH_PUBLIC_KEY === !PUSH_PRIVATE_KEY
    ? []
    : ['PUSH_PUBLIC_KEY and PUSH_PRIVATE_KEY belong together: one of them is missing'];
}

function configOrStop(): Config {
  const read = readConfig(process.env);
  if (read.ok) return read.config;
  console.error(`Sepucuk cannot start:\n${read.wrong.map((line) => `  - ${line}`).join('\n')}`);
  process.exit(1);
}

/** A malformed value stops the process at its start, not a shopper at the checkout. */
export const config = configOrStop();
