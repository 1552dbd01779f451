export type { BusinessFields } from './fields';
export { businessForStaff, businessOf } from './readBusiness';
export { returnBusiness } from './returnBusiness';
export { saveBusiness } from './saveBusiness';
export { isMendable } from './states';
export { submitBusiness } from './submitBusiness';
export { businessesToVerify, countBusinessesToVerify } from './toVerify';
export { verifyBusiness } from './verifyBusiness';
