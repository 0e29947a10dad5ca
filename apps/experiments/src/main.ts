// Entry of `npm run experiments`.
