export type { LookRefusal } from './change';
export { chooseGoods, leaveOut, MOST_CHOSEN, moveChosen } from './chooseGoods';
export { lookOfShop } from './lookOfShop';
export { addPictures, MOST_PICTURES, movePicture, removePicture, setFace } from './pictures';
export { moveSection, sectionKinds, sectionsShown, switchSection } from './sections';
export { colourSets, setColours } from './setColours';
