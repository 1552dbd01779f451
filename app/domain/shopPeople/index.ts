export { acceptInvitation, declineInvitation, readInvitation } from './answerInvitation';
export { changeRole, takeOutPerson } from './changePeople';
export { helperRoles, invitePerson, renewInvitation, takeBackInvitation } from './invitePerson';
export { peopleOfShop } from './peopleOfShop';
