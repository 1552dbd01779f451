import { useEffect, useRef, useState } from 'react';

export type Area = { code: string; name: string };
export type AreaChoice = { regencyCode?: string; districtCode?: string; villageCode?: string; villageName?: string };
export type AreaLists = {
  regencies: { province: string | null; regencies: Area[] }[];
  districts: Area[];
  villages: Area[];
};

/** Keeps the lists of an area in step with what is chosen. While there is no script, or no network, buttons have to do it. */
export function useAreaLists(values: AreaChoice, options: AreaLists) {
  const [lists, setLists] = useState(options);
  const [chosen, setChosen] = useState(values);
  const [sent, setSent] = useState(options);
  const [needsButtons, setNeedsButtons] = useState(true);
  const latest = useRef(0);
  const regencyBox = useRef<HTMLDivElement>(null);

  // The server has answered with other lists: they are of what was sent.
  if (sent !== options) {
    setSent(options);
    setLists(options);
    setChosen(values);
  }

  /** Nothing chosen, nothing to fetch. An answer that comes after a later choice is dropped. */
  async function fill(query: string, apply: (areas: Area[]) => void) {
    latest.current += 1;
    const mine = latest.current;
    const areas = query ? await fetchAreas(query) : [];
    if (mine !== latest.current) return;
    setNeedsButtons(!areas);
    if (areas) apply(areas);
  }

  async function chooseRegency(regencyCode: string) {
    setChosen({ regencyCode });
    setLists((now) => ({ ...now, districts: [], villages: [] }));
    await fill(regencyCode && `regency=${regencyCode}`, (districts) => setLists((now) => ({ ...now, districts })));
  }

  async function chooseDistrict(districtCode: string) {
    const { regencyCode } = chosen;
    setChosen({ regencyCode });
    setLists((now) => ({ ...now, villages: [] }));
    await fill(districtCode && `district=${districtCode}`, (villages) => {
      setChosen({ regencyCode, districtCode });
      setLists((now) => ({ ...now, villages }));
    });
  }

  // The reader may have chosen before the script came, or the browser brought back a choice of before.
  useEffect(() => {
    setNeedsButtons(false);
    const shown = regencyBox.current?.querySelector('select')?.value;
    if (shown !== undefined && shown !== (values.regencyCode ?? '')) void chooseRegency(shown);
  }, []);

  return { lists, chosen, needsButtons, chooseRegency, chooseDistrict, regencyBox };
}

async function fetchAreas(query: string): Promise<Area[] | undefined> {
  try {
    const answer = await fetch(`/wilayah?${query}`);
    return answer.ok ? (await answer.json()).areas : undefined;
  } catch {
    return undefined; // offline
  }
}
