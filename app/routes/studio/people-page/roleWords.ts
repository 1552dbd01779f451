import { m } from '../../../words/generated/messages';

/** What people call those who work in a shop. */
export const roleWords = { OWNER: m.people_owner, MANAGER: m.people_manager, PACKER: m.people_packer };

/** Whom an owner may ask in, and what each may do. */
export const helperChoices = () => [
  { value: 'PACKER', label: m.people_packer(), hint: m.people_packer_may() },
  { value: 'MANAGER', label: m.people_manager(), hint: m.people_manager_may() },
];
