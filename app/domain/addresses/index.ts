export { changeAddress, makeFirst, removeAddress } from './changeAddress';
export { type AddressFields, MOST_ADDRESSES, type WrongAddress } from './fields';
export { type AddressKept, addressesOf, countAddresses } from './listAddresses';
export { type AddressUse, keepAddress, saveAddress } from './saveAddress';
