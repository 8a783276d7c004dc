import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of bytes, in hexadecimal. */
export const digestBytes = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export const digestText = (text: string): string => digestBytes(utf8ToBytes(text));
