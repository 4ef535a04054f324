import { deflateSync } from 'node:zlib';

/** A PDF of one page with this content stream, as a program would write it. */
export function pdf(content: Uint8Array, filter = ''): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
  ];
  const parts = [Buffer.from('%PDF-1.4\n')];
  for (const [index, body] of objects.entries())
    parts.push(Buffer.from(`${index + 1} 0 obj\n${body}\nendobj\n`));
  parts.push(
    Buffer.from(`4 0 obj\n<< /Length ${content.length} ${filter} >>\nstream\n`),
    Buffer.from(content),
    Buffer.from('\nendstream\nendobj\n'),
    Buffer.from('5 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj\n'),
    Buffer.from('trailer\n<< /Root 1 0 R >>\n'),
  );
  return Buffer.concat(parts);
}

/** A page with a picture of nothing on it, and no text. */
export function scannedPdf(): Buffer {
  return pdf(Buffer.from('0 0 100 100 re f'));
}

/** A page that asks for a password. */
export function encryptedPdf(): Buffer {
  const text = pdf(Buffer.from('BT /F1 12 Tf (Hello) Tj ET')).toString('latin1');
  const key = 'ab'.repeat(32);
  const encryption = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >> /ID [<00><00>]`;
  return Buffer.from(text.replace('/Root 1 0 R', `/Root 1 0 R ${encryption}`), 'latin1');
}

/**
 * A few kilobytes that unpack to a gigabyte: run lengths, of which two bytes are 128 blanks, 16 MB
 * of them.
 */
export function exploding(): Buffer {
  const runs = Buffer.alloc(16 * 1024 * 1024, Buffer.from([129, 32]));
  return pdf(deflateSync(runs), '/Filter [/FlateDecode /RunLengthDecode]');
}
