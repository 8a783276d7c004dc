/** A name with plain letters for those with accents, for ids and names of files: "Café" as "Cafe", other scripts as they are. */
export const withoutAccents = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '');
