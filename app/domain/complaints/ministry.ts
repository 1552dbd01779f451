import { config } from '../../platform/config';

/**
 * Where consumers may go when neither shop nor office answers; each page about complaints has to say it (Permendag 31/2023).
 *
 * @returns nothing where the configuration says so
 */
export const ministryContact = (): string | undefined =>
  config.MINISTRY_CONTACT === '-' ? undefined : config.MINISTRY_CONTACT;
