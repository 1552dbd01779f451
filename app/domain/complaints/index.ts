export { answerComplaint } from './answerComplaint';
export { makeComplaint, ordersToComplainOf } from './makeComplaint';
export { ministryContact } from './ministry';
export {
  complaintForStaff,
  complaintsForStaff,
  countComplaints,
  readComplaint,
} from './readComplaint';
export { tellOfLateComplaints } from './tellOfLateComplaints';
