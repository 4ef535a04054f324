/** As `npm start` starts the program; what it is compared with gets the same. */
export const FLAGS = [
  '--max-semi-space-size=32',
  '--max-old-space-size=512',
  '--initial-old-space-size=128',
];
