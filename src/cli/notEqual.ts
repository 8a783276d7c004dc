/** A file is not what it says that it was made from; its message says where. An answer, with exit code 3. */
export class NotEqual extends Error {
  override readonly name = 'NotEqual';
}
