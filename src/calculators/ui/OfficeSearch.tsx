/** The commune search of the page of offices: beside province and wage region it leads to the office below. */
import { CommuneSearch } from './CommuneSearch';

export default function OfficeSearch() {
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <CommuneSearch
        more={({ commune: { province, office } }) => (
          <>
            <br />
            <a href={`#${province}${office === undefined ? '' : `-${office}`}`}>
              {office === undefined ? 'Nơi nộp của tỉnh' : 'Cơ quan BHXH lo xã, phường này'}
            </a>
          </>
        )}
      />
    </form>
  );
}
