import type { Router } from 'express';
import { consentForm, showConsent } from './consents/consentForm.ts';
import { addPersonForm, consentAct, showPeopleInView } from './consents/peopleForm.ts';
import type { Site } from './Ctx.ts';
import { eveningForm, showEveningForm } from './evenings/eveningForm.ts';
import { showHome } from './home/showHome.ts';
import {
  addTitlesForm,
  changeListForm,
  listAct,
  newListForm,
  showAddTitles,
  showChangeList,
  showNewList,
} from './lists/listForms.ts';
import { showList, showPrint } from './lists/showList.ts';
import { showLists } from './lists/showLists.ts';
import { personForm, showPersonForm } from './people/peopleForm.ts';
import { showPeople } from './people/showPeople.ts';
import { showPerson } from './people/showPerson.ts';
import { captionsFile } from './recordings/captionsFile.ts';
import { filmFile, filmRemove, filmUpload } from './films/filmForms.ts';
import { partsForm, showParts } from './recordings/partsForm.ts';
import {
  factsForm,
  newRecordingForm,
  showManage,
  showNewRecording,
  statusForm,
} from './recordings/recordingForm.ts';
import { showRecording } from './recordings/showRecording.ts';
import { showRecordings } from './recordings/showRecordings.ts';
import { showTitlesForm, titlesForm } from './titles/titlesForm.ts';
import { closeCallForm } from './volunteers/closeCallForm.ts';
import { mineForm, showMine, stopForm } from './volunteers/mineForm.ts';
import { newCallForm, showNewCall } from './volunteers/newCallForm.ts';
import { offerForm } from './volunteers/offerForm.ts';
import { showCall } from './volunteers/showCall.ts';
import { showVolunteers } from './volunteers/showVolunteers.ts';
import { thankForm } from './volunteers/thankForm.ts';
import { showWork } from './works/showWork.ts';
import { showWorks } from './works/showWorks.ts';
import { showWorkForm, workForm } from './works/workForm.ts';

type Show = typeof showPersonForm;

/** Everything under `/:library/muziekbank`. */
export function routes(site: Site): Router {
  const router = site.router();
  const personal = (show: Show) => site.page((ctx, request) => show({ ctx, request }), { cache: false });
  router.get('/', site.page(showHome));
  router.get('/componisten', site.page(showPeople));
  router.get('/componisten/nieuw', personal(showPersonForm));
  router.post('/componisten/nieuw', ...site.form({ ...personForm, once: true }));
  router.get('/componisten/:person/wijzigen', personal(showPersonForm));
  router.post('/componisten/:person/wijzigen', ...site.form(personForm));
  router.get('/componisten/:person', site.page(showPerson));
  router.get('/werken', site.page(showWorks));
  router.get('/werken/nieuw', personal(showWorkForm));
  router.post('/werken/nieuw', ...site.form({ ...workForm, once: true }));
  router.get('/werken/:work/wijzigen', personal(showWorkForm));
  router.post('/werken/:work/wijzigen', ...site.form(workForm));
  router.get('/werken/:work', site.page(showWork));
  router.get('/avonden/:event/wijzigen', personal(showEveningForm));
  router.post('/avonden/:event/wijzigen', ...site.form(eveningForm));
  addRecordings({ router, site, personal });
  addCommunity({ router, site, personal });
  return router;
}

function addRecordings({
  router,
  site,
  personal,
}: {
  router: Router;
  site: Site;
  personal: (show: Show) => ReturnType<Site['page']>;
}): void {
  router.get('/opnames', site.page(showRecordings));
  router.get('/opnames/nieuw/:event', personal(showNewRecording));
  router.post('/opnames/nieuw/:event', ...site.form({ ...newRecordingForm, once: true }));
  router.get('/opnames/:recording', site.page(showRecording));
  router.get('/opnames/:recording/ondertiteling.vtt', site.file(captionsFile));
  router.get('/opnames/:recording/film', site.file(filmFile));
  router.post('/opnames/:recording/film', ...site.upload(filmUpload));
  router.post('/opnames/:recording/film/weg', ...site.form(filmRemove));
  router.get('/opnames/:recording/beheer', personal(showManage));
  router.post('/opnames/:recording/beheer', ...site.form(factsForm));
  router.post('/opnames/:recording/publiceren', ...site.form(statusForm('published')));
  router.post('/opnames/:recording/verbergen', ...site.form(statusForm('draft')));
  router.get('/opnames/:recording/delen', personal(showParts));
  router.post('/opnames/:recording/delen', ...site.form(partsForm));
  router.get('/opnames/:recording/mensen', personal(showPeopleInView));
  router.post('/opnames/:recording/mensen', ...site.form({ ...addPersonForm, once: true }));
  for (const act of ['geven', 'intrekken', 'opnieuw', 'weg'] as const)
    router.post(`/toestemmingen/:consent/${act}`, ...site.form(consentAct(act)));
  router.get('/opnames/:recording/titels', personal(showTitlesForm));
  router.post('/opnames/:recording/titels', ...site.form(titlesForm));
  router.get('/toestemming/:token', personal(showConsent));
  router.post('/toestemming/:token', ...site.form(consentForm));
}

function addCommunity({
  router,
  site,
  personal,
}: {
  router: Router;
  site: Site;
  personal: (show: Show) => ReturnType<Site['page']>;
}): void {
  router.get('/lijsten', site.page(showLists));
  router.get('/lijsten/nieuw', personal(showNewList));
  router.post('/lijsten/nieuw', ...site.form({ ...newListForm, once: true }));
  router.get('/lijsten/:list', site.page(showList));
  router.get('/lijsten/:list/afdrukken', site.page(showPrint));
  router.get('/lijsten/:list/wijzigen', personal(showChangeList));
  router.post('/lijsten/:list/wijzigen', ...site.form(changeListForm));
  router.get('/lijsten/:list/aanvullen', personal(showAddTitles));
  router.post('/lijsten/:list/aanvullen', ...site.form(addTitlesForm));
  for (const act of ['tonen', 'verbergen', 'weg'] as const)
    router.post(`/lijsten/:list/${act}`, ...site.form(listAct(act)));
  router.get('/vrijwilligers', site.page(showVolunteers));
  router.get('/vrijwilligers/mijn', personal(showMine));
  router.post('/vrijwilligers/mijn', ...site.form(mineForm));
  router.post('/vrijwilligers/stoppen', ...site.form(stopForm));
  router.get('/oproepen/nieuw', personal(showNewCall));
  router.post('/oproepen/nieuw', ...site.form({ ...newCallForm, once: true }));
  router.get(
    '/oproepen/:call',
    site.page((ctx, request) => showCall({ ctx, request })),
  );
  router.post('/oproepen/:call', ...site.form({ ...offerForm, once: true }));
  router.post('/oproepen/:call/sluiten', ...site.form(closeCallForm));
  router.post('/aanbod/:offer/bedanken', ...site.form(thankForm));
}
