export { type Actor, may, regenciesFor, type StaffRole } from './permissions';
export { beginSession, endSession, readSession, type SignedIn, type Workplace } from './sessions';
export { hashToken, newToken } from './tokens';
