/** Send this result on: the phone's share sheet where there is one, copying always, printing where possible. */
import { useEffect, useState } from 'preact/hooks';
import { copy } from '../../site/copy';

interface Props {
  /** The message with its link; made when asked for, so that it is always today's. */
  message: () => string;
}

export function Share({ message }: Props) {
  const [said, say] = useState('');
  // What the browser offers is only known on the phone; the first render must match the server's.
  const [can, setCan] = useState({ share: false, print: false });
  useEffect(() => setCan({ share: typeof navigator.share === 'function', print: typeof window.print === 'function' }), []);

  async function share() {
    const text = message();
    try {
      await navigator.share({ text });
    } catch {
      /* the reader closed the sheet */
    }
  }

  return (
    <div class="actions no-print needs-js">
      {can.share && (
        <button type="button" class="button main" onClick={share}>
          Gửi cho người khác
        </button>
      )}
      <button
        type="button"
        onClick={() => copy(message()).then((done) => say(done ? 'Đã chép, bạn dán vào Zalo hay tin nhắn.' : message()))}
      >
        Chép kết quả và đường dẫn
      </button>
      {can.print && (
        <button type="button" onClick={() => window.print()}>
          In trang này
        </button>
      )}
      <p class="said" role="status">
        {said}
      </p>
    </div>
  );
}
