export { follow, MOST_FOLLOWED, unfollow } from './follow';
export { countFollowed, type FollowedShop, followedBy, followersOf } from './listFollows';
export { tellFollowers } from './tellFollowers';
