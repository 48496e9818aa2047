/** Send this result on: the phone's share sheet where there is one, copying always, printing where possible. */
import { useEffect, useState } from 'preact/hooks';
import { copied, shared } from '#site/copy';

interface Props {
  /** The message with its link; made when asked for, so that it is always today's. */
  message: () => string;
  /** Labels of the boxes in error: the result is not the reader's yet and goes nowhere. */
  wrong?: readonly string[];
}

export function Share({ message, wrong = [] }: Props) {
  const [said, say] = useState('');
  // What the browser offers is only known on the phone; the first render must match the server's.
  const [can, setCan] = useState({ share: false, print: false });
  useEffect(() => setCan({ share: typeof navigator.share === 'function', print: typeof window.print === 'function' }), []);

  const unlessWrong = (send: () => Promise<string>) => async () =>
    say(wrong.length > 0 ? `Chưa gửi được, hãy sửa ô này trước: ${wrong.join(' ')}` : await send());

  return (
    <div class="actions no-print needs-js">
      {can.share && (
        <button type="button" class="button main" onClick={unlessWrong(() => shared({ text: message() }, message()))}>
          Gửi cho người khác
        </button>
      )}
      <button type="button" onClick={unlessWrong(() => copied(message()))}>
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
