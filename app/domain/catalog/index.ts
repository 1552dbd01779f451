export { type Chosen, cardsById, type PageKey, type ProductCard, readCards } from './cards';
export { type CategoryName, rootCategories } from './categories';
export { categoryChoices } from './categoryChoices';
export { categoryShelves } from './categoryShelves';
export { type CategoryBranch, categoryTree, findCategory } from './categoryTree';
export { changeVariant, changeVariantIn, type NotChanged, type VariantChange } from './changeVariant';
export { copyProduct } from './copyProduct';
export { amendProductIn, editProduct } from './editProduct';
export { goodsThemselves, handIn, lockGoods, withdrawWaiting } from './handIn';
export { type Kept, keepPicture, readClosedPicture } from './keepPicture';
export { type ListingDetails, listingDetails } from './listingDetails';
export { listProduct, listProductIn } from './listProduct';
export { makeAvifs } from './makeAvifs';
export { type MakerChoice, makerById, makerOfShop, makersByName } from './makersByName';
export type { Clashed } from './meet';
export type { Clash, Kept as KeptChange } from './mergeDetails';
export { moveProduct } from './moveProduct';
export { bestOfShop, moreOfShop, newestInCategories, newestOfShop, newestProducts } from './newestProducts';
export { goods, isOnShow, isShopOnShow, placeName } from './onShow';
export { ownOnShow } from './ownOnShow';
export { asPage, type CardPage, PAGE_SIZE } from './paging';
export { readPirt } from './permits';
export { placesOfGoods } from './places';
export { lowestBefore, priceFor, type Tier } from './prices';
export { pricesToPrint } from './pricesToPrint';
export {
  type NotSaved,
  type ProblemCode,
  type ProductDetails,
  type ProductProblem,
  productLimits,
  type VariantDetails,
} from './productDetails';
export { writeEvent } from './productEvents';
export { type ProductForEditing, productForEditing, withoutOffer } from './productForEditing';
export { type PermitOnPage, type ProductPage, productPage, type VariantOnPage } from './productPage';
export { canTake, type ProductStatus } from './productStates';
export { type ProductOfShop, productsOfShop } from './productsOfShop';
export { allOrNothing } from './refusing';
export { plainPrice, runningOffers } from './runningOffers';
export { type ShopCard, shopList } from './shopList';
export { type ShopPage, type ShopRate, shopPage } from './shopPage';
export { detailsOf } from './storedDetails';
export { variantName } from './variantName';
export { type VariantRow, variantTable } from './variantTable';
export { whatIsMissing } from './whatIsMissing';
