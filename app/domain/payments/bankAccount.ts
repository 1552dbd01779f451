import { config } from '../../platform/config';

/** Where a bank transfer goes: the platform's account in money mode `hold`. */
export function bankAccount(): { bank: string; number: string; holder: string } {
  return config.bankAccount;
}
