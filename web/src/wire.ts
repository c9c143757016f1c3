// A message with arrays behind it: uint32 length, JSON, then the arrays, all little-endian.

export type Numbers = Uint8Array | Uint16Array | Float32Array;
export interface Packet<Message> { message: Message; arrays: Record<string, Numbers> }

interface Entry { name: string; dtype: string; shape: number[]; offset: number }

const KINDS: Record<string, new (buffer: ArrayBuffer, offset: number, length: number) => Numbers> = {
  u8: Uint8Array,
  u16: Uint16Array,
  f32: Float32Array,
};

/** Read a packet. Offsets count from the first byte behind the JSON, a multiple of eight. */
export function decode<Message>(buffer: ArrayBuffer): Packet<Message> {
  const length = new DataView(buffer).getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 4, length))) as {
    message: Message;
    blobs: Entry[];
  };
  const start = 4 + length;
  const arrays: Record<string, Numbers> = {};
  for (const { name, dtype, shape, offset } of head.blobs) {
    const kind = KINDS[dtype];
    if (!kind) throw new Error(`${name} is of a kind this page does not know: ${dtype}`);
    const count = shape.reduce((product, n) => product * n, 1);
    arrays[name] = new kind(buffer, start + offset, count);
  }
  return { message: head.message, arrays };
}

/** Turn base64 into bytes. */
export function unpack(base64: string): ArrayBuffer {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes.buffer;
}
