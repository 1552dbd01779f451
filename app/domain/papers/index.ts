export { awaitsContract, contractToWrite, keepContract, readContract } from './contract';
export { issuePapers } from './issuePapers';
export { type Invoice, invoiceForShop, readInvoice, type ShopInvoice } from './readInvoice';
export { type PapersOf, papersOf, type Receipt, readReceipt } from './readPapers';
export { resendContracts } from './resendContracts';
