import { expect, test } from 'vitest';
import type { SignedIn, StaffRole } from '../domain/accounts';
import { officeReach, officeRooms } from './officeRooms';

function staff(...staffRoles: { role: StaffRole; regencyCode: string | null }[]) {
  return { personId: 'p', grants: staffRoles, staffRoles } as unknown as SignedIn;
}

test('each door opens for those who have something to do behind it', () => {
  expect(officeRooms(staff({ role: 'VERIFIER', regencyCode: '15.01' }))).toEqual([
    'verification',
    'listings',
    'returns',
    'complaints',
    'voices',
    'places',
  ]);
  expect(officeRooms(staff({ role: 'CAMPAIGNER', regencyCode: null }))).toEqual([
    'campaigns',
    'search',
    'vouchers',
    'fees',
  ]);
  expect(officeRooms(staff({ role: 'FINANCE', regencyCode: null }))).toEqual([
    'returns',
    'complaints',
    'vouchers',
    'finance',
    'messages',
  ]);
  expect(officeRooms(staff({ role: 'ADMIN', regencyCode: null }))).toEqual([
    'complaints',
    'voices',
    'places',
    'search',
    'fees',
    'messages',
  ]);
  expect(officeRooms(staff({ role: 'MENTOR', regencyCode: '15.01' }))).toEqual([]);
});

test("the province's money is not a regency's matter", () => {
  expect(officeRooms(staff({ role: 'FINANCE', regencyCode: '15.01' }))).toEqual([]);
  expect(officeRooms(staff({ role: 'CAMPAIGNER', regencyCode: '15.01' }))).toEqual(['campaigns']);
});

test('an office is of one regency, of several, or of the province', () => {
  const kerinci = { role: 'VERIFIER', regencyCode: '15.01' } as const;
  expect(officeReach(staff(kerinci, { role: 'MENTOR', regencyCode: '15.01' }))).toEqual(['15.01']);
  expect(officeReach(staff(kerinci, { role: 'FINANCE', regencyCode: null }))).toBe('all');
});
