export type { PlaceFields, WrongPlace } from './fields';
export { DAYS_TO_COLLECT, MOST_PLACES } from './fields';
export { joinPlace, leavePlace, saveOwnPlace } from './ownPlaces';
export { addressOfPlace, type PickUp, pickUpsOf, pickUpsOfShop } from './pickUps';
export { ownPlace, placesOfShop } from './placesOfShop';
export { placesOfOffice, placeToKeep, saveSharedPlace, setPlaceOpen } from './sharedPlaces';
