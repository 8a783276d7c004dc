/** How to read a fan, said where one is shown. */
export const FAN_KEY = 'Line: median. Bands, from dark to pale: 50, 80 and 90 % of futures.';
