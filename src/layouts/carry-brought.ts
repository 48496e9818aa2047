/** Passes on the answers that were brought to a page without a calculator; a file of its own, so that no script waits for another. */
import './carry-answers';
