import { lazy, Suspense } from 'react';
import type { Place } from '../state/places';
import { isFor, isStep } from '../state/places';
import FiguresProvider from '../state/FiguresProvider';
import { nextRequired } from '../state/setup';
import { useSetup } from '../state/setup-context';
import { SetupProvider } from '../state/SetupProvider';
import { ErrorBoundary } from './ErrorBoundary';
import { Loading } from './Loading';
import { OnlyKs4 } from './OnlyKs4';
import { NotReady } from './NotReady';
import { Welcome } from './Welcome';
import { RulesNotice } from './RulesNotice';
import { contextSentence } from './context-sentence';

const steps = {
  data: lazy(() => import('../setup/DataStep')),
  columns: lazy(() => import('../setup/ColumnsStep')),
  subjects: lazy(() => import('../setup/SubjectsStep')),
  grades: lazy(() => import('../setup/GradesStep')),
  cohort: lazy(() => import('../setup/CohortStep')),
  estimates: lazy(() => import('../setup/EstimatesStep')),
  health: lazy(() => import('../setup/HealthStep')),
};
const Summary = lazy(() => import('../dashboard/Summary'));
const Groups = lazy(() => import('../dashboard/Groups'));
const Scatter = lazy(() => import('../dashboard/Scatter'));
const Ranges = lazy(() => import('../dashboard/Ranges'));
const EnglishMaths = lazy(() => import('../dashboard/EnglishMaths'));
const CohortInformation = lazy(() => import('../dashboard/CohortInformation'));
const Pupils = lazy(() => import('../dashboard/Pupils'));
const PupilView = lazy(() => import('../dashboard/PupilView'));
const InsertFunctions = lazy(() => import('../insert/InsertFunctions'));
const QuestionsScreen = lazy(() => import('../questions/QuestionsScreen'));
const Ks2Summary = lazy(() => import('../ks2/Ks2Summary'));
const ReportScreen = lazy(() => import('../report/ReportScreen'));
const HelpScreen = lazy(() => import('../help/HelpScreen'));
const ShareScreen = lazy(() => import('../share/ShareScreen'));
const RepairScreen = lazy(() => import('../share/RepairScreen'));

/** The screen for a place, with the settings and the figures around all of them. */
export default function Content({ place }: { readonly place: Place }) {
  return (
    <SetupProvider>
      <FiguresProvider>
        {/* A screen that fails leaves the settings, the filters and the way to other screens as they are. */}
        <ErrorBoundary key={JSON.stringify(place)}>
          <RulesNotice />
          <Suspense fallback={<Loading label="Loading" />}><ScreenFor place={place} /></Suspense>
        </ErrorBoundary>
      </FiguresProvider>
    </SetupProvider>
  );
}

function ScreenFor({ place }: { readonly place: Place }) {
  const { saved, draft } = useSetup();
  if (isStep(place.screen)) {
    if (place.screen !== 'data' && draft === null) return <NotReady to="data" />;
    const Step = steps[place.screen];
    return <Step />;
  }
  if (place.screen === 'help') return <HelpScreen />;
  if (place.screen === 'share') return <ShareScreen />;
  if (place.screen === 'repair') return <RepairScreen />;
  const missing = nextRequired(saved);
  if (saved === null && place.screen === 'summary') return <Welcome started={draft !== null} />;
  if (missing !== null) return <NotReady to={missing} />;
  if (place.screen === 'questions') return <QuestionsScreen settings={saved!} />;
  if (saved!.mapping.stage === 'ks2') {
    if (place.screen === 'summary') return <Ks2Summary settings={saved!} context={contextSentence(saved!)} />;
    if (!isFor(place.screen, 'ks2')) return <OnlyKs4 />;
  }
  switch (place.screen) {
    case 'summary': return <Summary context={contextSentence(saved!)} />;
    case 'groups': return <Groups />;
    case 'scatter': return <Scatter />;
    case 'ranges': return <Ranges />;
    case 'english-maths': return <EnglishMaths />;
    case 'cohort-information': return <CohortInformation />;
    case 'pupils': return <Pupils title={place.title} pupils={place.pupils} />;
    case 'pupil': return <PupilView pupil={place.pupil} />;
    case 'functions': return <InsertFunctions />;
    case 'report': return <ReportScreen />;
    default: return null;
  }
}
