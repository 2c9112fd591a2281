import { WhyReadOnly as WhyReadOnly_d1e9779cc5cf7f1fb81a35a098039357 } from '../../../../src/admin/readOnly/WhyReadOnly'
import { OfActivity as OfActivity_c2b371463d0de22b518445f7fab8e6f6 } from '../../../../src/admin/planning/OfActivity'
import { ShowPage as ShowPage_5a2e89cb443ecdb9bfc7650bbfe69a0c } from '../../../../src/admin/publishing/ShowPage'
import { SetTime as SetTime_94db3b700c5a7b9dbe51938ca3e14e4f } from '../../../../src/admin/publishing/SetTime'
import { LanguagesOut as LanguagesOut_18acdc95d8a1a57b58549307710be5aa } from '../../../../src/admin/publishing/LanguagesOut'
import { Autosave as Autosave_fc4b46b8cf03990e25bcdcf8be11a293 } from '../../../../src/admin/autosave/Autosave'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LostPicturesFeature as LostPicturesFeature_b0e7fec2cb660f296e544391de5feb3a } from '../../../../src/admin/writing/LostPictures'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnexplainedWordsFeature as UnexplainedWordsFeature_8b46c137a148df90f2003cca06de2e8c } from '../../../../src/admin/writing/UnexplainedWords'
import { PastedListsFeature as PastedListsFeature_3bc145ce7313564e7d8401fd1eabdae1 } from '../../../../src/admin/writing/PastedLists'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { WritingHelp as WritingHelp_1be8b1022fc87ac542c5e2021449ef53 } from '../../../../src/admin/plainLanguage/WritingHelp'
import { MomentCell as MomentCell_00516bbf889969fab8e8c563db016b04 } from '../../../../src/admin/lists/MomentCell'
import { EmptyList as EmptyList_7cdd91e9b55c806012c1a0d147bb558d } from '../../../../src/admin/lists/EmptyList'
import { PublishingFailed as PublishingFailed_190cd6d32ba9250a1d990bdb2559b7f3 } from '../../../../src/admin/publishing/PublishingFailed'
import { NeverPublished as NeverPublished_aa0ca23aa5d385d89851a139f16d3396 } from '../../../../src/admin/publishing/NeverPublished'
import { Beside as Beside_74907a8b76ca438bc6adee1027a8c941 } from '../../../../src/admin/publishing/Beside'
import { RowLabel as RowLabel_db850846b8df6e123b3b3a25141704b7 } from '../../../../src/admin/fields/RowLabel'
import { StandingView as StandingView_3b8d55c16d332f22a9a938e3c6dc0acc } from '../../../../src/admin/standing/StandingView'
import { ProposeForms as ProposeForms_22ef413ffe628a9509bca6c95c8699eb } from '../../../../src/admin/plainLanguage/ProposeForms'
import { TermUses as TermUses_0338cdeb9dd07aed7cf8407a8a45491d } from '../../../../src/admin/plainLanguage/TermUses'
import { ToTermImport as ToTermImport_68dc55250bf93af5a8c5f25b83ebc2ff } from '../../../../src/admin/imports/terms/ToTermImport'
import { LevelCell as LevelCell_67ec5682857e5b78d0c6407ff61d3883 } from '../../../../src/admin/fields/LevelCell'
import { LevelSelect as LevelSelect_5800ca33428d69f932f343e88dfb2d4d } from '../../../../src/admin/fields/LevelSelect'
import { SenderSelect as SenderSelect_0e3b6f10b1148fd35130bda2a8f8e457 } from '../../../../src/admin/fields/SenderSelect'
import { FromLastButton as FromLastButton_b73a779442d7d96a90d04db438ff1a9d } from '../../../../src/admin/writing/FromLastButton'
import { FieldInAddress as FieldInAddress_c2727df0c6bbac63c447122f1fb6fbc6 } from '../../../../src/admin/writing/FieldInAddress'
import { NewPane as NewPane_37c04e0f14beca0be233f7a2d6408467 } from '../../../../src/admin/writing/NewPane'
import { OpenSendingButton as OpenSendingButton_4d223f39219e6dea0a3baf865d063438 } from '../../../../src/admin/newsletters/OpenSendingButton'
import { PreviewPane as PreviewPane_2d64ee63dd0fbf5947bf1573b54fef5e } from '../../../../src/admin/writing/PreviewPane'
import { SendingView as SendingView_a34888eb533cb4f7cf7f793f9fac8534 } from '../../../../src/admin/newsletters/SendingView'
import { DispatchView as DispatchView_84ba608d757dd44216b0813dcc760b4d } from '../../../../src/admin/dispatches/DispatchView'
import { WhyCell as WhyCell_4e9e255ca93c6507a753b967bd3e3375 } from '../../../../src/admin/deliveries/WhyCell'
import { WhyField as WhyField_f1cc7a1ffc4a31eb4ee861ccc00c70fd } from '../../../../src/admin/deliveries/WhyField'
import { AddressCell as AddressCell_9acbe3ebe6d4b7466865f5cdd959972a } from '../../../../src/admin/suppressions/AddressCell'
import { ListFile as ListFile_a7a6e2114d71b2a00e061f3ae1ac6196 } from '../../../../src/admin/suppressions/ListFile'
import { IncomingPanel as IncomingPanel_389168c8a3140db8d7f67b5358f7f752 } from '../../../../src/admin/incoming/IncomingPanel'
import { UntoldNotice as UntoldNotice_a0dc927c2d1374065160520984dd1f3a } from '../../../../src/admin/meetings/UntoldNotice'
import { ClockChange as ClockChange_f7c17821fb9c742d8e605f0aac05933b } from '../../../../src/admin/meetings/ClockChange'
import { HolidayNote as HolidayNote_168e87dad744ee23e75bd380f2befe0f } from '../../../../src/admin/planning/HolidayNote'
import { AnswerSummary as AnswerSummary_86f94d2de4f57350b074c0ec7b27e99b } from '../../../../src/admin/meetings/AnswerSummary'
import { ComingCell as ComingCell_a49d3c52910b10069883eb212008ce36 } from '../../../../src/admin/meetings/ComingCell'
import { FeedbackResult as FeedbackResult_99b2b0f9f057b758ae95640896b51df1 } from '../../../../src/admin/meetings/FeedbackResult'
import { ComingMeetings as ComingMeetings_a2812dbbaecf3e3665eb53d620178fce } from '../../../../src/admin/meetings/ComingMeetings'
import { OpenInvitingButton as OpenInvitingButton_9052afb76a7a4c80c6b8c373f582d23b } from '../../../../src/admin/meetings/OpenInvitingButton'
import { InvitingView as InvitingView_c421091da1e3fc197c6a6617a16e4044 } from '../../../../src/admin/meetings/InvitingView'
import { AttendanceView as AttendanceView_1abe1fc0078b0116a2aa66e5016d10b5 } from '../../../../src/admin/meetings/attendance/AttendanceView'
import { SeriesDates as SeriesDates_d6f111fead6a5195b99fb36f3f7cd6d1 } from '../../../../src/admin/meetings/SeriesDates'
import { PlanRowSelect as PlanRowSelect_cb996c0ef70ab530f88d74881e622c82 } from '../../../../src/admin/fields/PlanRowSelect'
import { CarriedOut as CarriedOut_07bb50153c415b5a72a2b0b0e0e7640c } from '../../../../src/admin/planning/CarriedOut'
import { ResponsibleNote as ResponsibleNote_ac30e12d047c80cb20a27aecd1050665 } from '../../../../src/admin/planning/ResponsibleNote'
import { GoalOutcomes as GoalOutcomes_f01ef8a2aaa87bc0c80ad9bb40146525 } from '../../../../src/admin/planning/GoalOutcomes'
import { AudienceMatrix as AudienceMatrix_1609f73d444e5ca2f3a81a3a41a23a1a } from '../../../../src/admin/planning/AudienceMatrix'
import { OwnRowSelect as OwnRowSelect_cb996c0ef70ab530f88d74881e622c82 } from '../../../../src/admin/fields/PlanRowSelect'
import { AnewButton as AnewButton_79732202368638ded2608f1289902823 } from '../../../../src/admin/planning/anew/AnewButton'
import { ReadView as ReadView_034f5ce1209af4a4c3f890a08d534eec } from '../../../../src/admin/planning/reading/ReadView'
import { CriterionSelect as CriterionSelect_b5cb897c368ab6e18434e481693c568f } from '../../../../src/admin/assessments/CriterionSelect'
import { CriterionRowLabel as CriterionRowLabel_3d2f53f6e8beaf9d487f7f50164d279f } from '../../../../src/admin/assessments/CriterionRowLabel'
import { AllCriteria as AllCriteria_9c1af500783db89e6e29cb7ffbcac140 } from '../../../../src/admin/assessments/AllCriteria'
import { StatementView as StatementView_0bcfce92663ff24d62968af91a6a8872 } from '../../../../src/admin/planning/reading/StatementView'
import { HowItIsWritten as HowItIsWritten_ed4102b2ba2d9e41fddef9f2c885da05 } from '../../../../src/admin/planning/yearly/HowItIsWritten'
import { WriteView as WriteView_195ee65f5c2e78cb58c9f5b4593f4511 } from '../../../../src/admin/planning/yearly/WriteView'
import { ReadReportView as ReadReportView_8a89b02ff179c4d5f0042793d7c2fcea } from '../../../../src/admin/planning/yearly/ReadReportView'
import { Suppressions as Suppressions_773a55270a862a5ba12e159832a34ef8 } from '../../../../src/admin/contacts/Suppressions'
import { MergeLink as MergeLink_67a218de241552ab93e58b0c6ea1a50e } from '../../../../src/admin/merging/MergeLink'
import { ExportContacts as ExportContacts_9c4dfe4890503d0e047ff7bbb86cc329 } from '../../../../src/admin/contacts/ExportContacts'
import { QuestionCell as QuestionCell_612afbd99b30a55894f9983af10df5b7 } from '../../../../src/admin/segments/QuestionCell'
import { QuestionBuilder as QuestionBuilder_dc6ecd84c5816c01b4d7de09eca7a216 } from '../../../../src/admin/segments/QuestionBuilder'
import { SegmentLook as SegmentLook_be7aa3a1f592ccb8ba4bba27240c9438 } from '../../../../src/admin/segments/SegmentLook'
import { ExportSegment as ExportSegment_9c4dfe4890503d0e047ff7bbb86cc329 } from '../../../../src/admin/contacts/ExportContacts'
import { SegmentReach as SegmentReach_3920d23459445f16bf530365ac4152ba } from '../../../../src/admin/segments/SegmentReach'
import { SegmentWhy as SegmentWhy_2334f75327ca7fd0e0d6f33ae18c46b3 } from '../../../../src/admin/segments/SegmentWhy'
import { SegmentUses as SegmentUses_e5fab0516de2bc6734f09218f2c4fa48 } from '../../../../src/admin/segments/SegmentUses'
import { InvitationNote as InvitationNote_4757571fe26349f7557c806d6f4a7e44 } from '../../../../src/admin/login/InvitationNote'
import { CurrentPassword as CurrentPassword_965539be8a9fb6ee537451bed0e45729 } from '../../../../src/admin/login/CurrentPassword'
import { SecondFactorPanel as SecondFactorPanel_64c7fab3377eb54b1fa1c471f8c240f5 } from '../../../../src/admin/login/SecondFactorPanel'
import { OwnCalendarPanel as OwnCalendarPanel_c2ec1bda244e622c29be933dfaf5ca32 } from '../../../../src/admin/meetings/OwnCalendarPanel'
import { LoginsPanel as LoginsPanel_74508ba906d8263db53487237937b27d } from '../../../../src/admin/login/LoginsPanel'
import { KeyPanel as KeyPanel_7a257ebe5693bac067d62befb939c2ce } from '../../../../src/admin/apiClients/KeyPanel'
import { SecretPanel as SecretPanel_f51e7e70a8a89afaf14a0178339bf7de } from '../../../../src/admin/webhooks/SecretPanel'
import { SendAgain as SendAgain_d9726a4ef1309e6197c7e013db908a97 } from '../../../../src/admin/webhooks/SendAgain'
import { AuditView as AuditView_51aa44f9b3da90ed5af98618a302f951 } from '../../../../src/admin/audit/AuditView'
import { ModelPicture as ModelPicture_7a2494bbeb85a32668bb6d7b19222b53 } from '../../../../src/admin/fields/ModelPicture'
import { MailLooks as MailLooks_a8a953e75df2398bb054202bd75680b0 } from '../../../../src/admin/face/MailLooks'
import { WelcomeNote as WelcomeNote_30dd0ed0c90149e18e0163e094dd6fc1 } from '../../../../src/admin/welcome/WelcomeNote'
import { Icon as Icon_a9ddb4afa0331f89baf4773d9e108806 } from '../../../../src/admin/graphics/Icon'
import { Logo as Logo_862a4e7cae6afcd39620a64453bf9243 } from '../../../../src/admin/graphics/Logo'
import { SpetsLinks as SpetsLinks_9fda8cfb90b27a104261a973b209bcc0 } from '../../../../src/admin/nav/SpetsLinks'
import { RegionMark as RegionMark_f7c12a8cce894076f9196040ce3be033 } from '../../../../src/admin/nav/RegionMark'
import { NamesProvider as NamesProvider_b16b7f637802b2b6ab61019fd1d7dc43 } from '../../../../src/admin/names/NamesProvider'
import { ForgetAtLogout as ForgetAtLogout_89669f19e5a336b4b6116561b9865483 } from '../../../../src/admin/autosave/ForgetAtLogout'
import { PlainFailures as PlainFailures_a9511260333038a575666a32236216b4 } from '../../../../src/admin/autosave/PlainFailures'
import { HardCodedWords as HardCodedWords_195c5096ed615203929abdc081acf397 } from '../../../../src/admin/hardCoded/HardCodedWords'
import { DashboardView as DashboardView_4d31f060d0ebe05e8e8d3bc4abb3ddbd } from '../../../../src/admin/dashboard/DashboardView'
import { LoginView as LoginView_d68334f8c124d58ef908ab64060625f1 } from '../../../../src/admin/login/LoginView'
import { DialogueView as DialogueView_e3ccaf9ce7a131d509210f1def2b9c72 } from '../../../../src/admin/dialogue/DialogueView'
import { WhatsNewView as WhatsNewView_569bcc27e6cc40adaa9ca67aac362c4a } from '../../../../src/admin/whatsNew/WhatsNewView'
import { MergeView as MergeView_1267091611e8640a19aa0a7bf78266b8 } from '../../../../src/admin/merging/MergeView'
import { YearView as YearView_23380dc98a92efd063cd9608cbb73955 } from '../../../../src/admin/year/YearView'
import { ImportView as ImportView_d2fd74e514bd85401e7b5874bfb52f5b } from '../../../../src/admin/imports/ImportView'
import { TermImportView as TermImportView_529c7b633aba17dcbcc788de2b336f5b } from '../../../../src/admin/imports/terms/TermImportView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/readOnly/WhyReadOnly#WhyReadOnly": WhyReadOnly_d1e9779cc5cf7f1fb81a35a098039357,
  "/src/admin/planning/OfActivity#OfActivity": OfActivity_c2b371463d0de22b518445f7fab8e6f6,
  "/src/admin/publishing/ShowPage#ShowPage": ShowPage_5a2e89cb443ecdb9bfc7650bbfe69a0c,
  "/src/admin/publishing/SetTime#SetTime": SetTime_94db3b700c5a7b9dbe51938ca3e14e4f,
  "/src/admin/publishing/LanguagesOut#LanguagesOut": LanguagesOut_18acdc95d8a1a57b58549307710be5aa,
  "/src/admin/autosave/Autosave#Autosave": Autosave_fc4b46b8cf03990e25bcdcf8be11a293,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/writing/LostPictures#LostPicturesFeature": LostPicturesFeature_b0e7fec2cb660f296e544391de5feb3a,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/writing/UnexplainedWords#UnexplainedWordsFeature": UnexplainedWordsFeature_8b46c137a148df90f2003cca06de2e8c,
  "/src/admin/writing/PastedLists#PastedListsFeature": PastedListsFeature_3bc145ce7313564e7d8401fd1eabdae1,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/plainLanguage/WritingHelp#WritingHelp": WritingHelp_1be8b1022fc87ac542c5e2021449ef53,
  "/src/admin/lists/MomentCell#MomentCell": MomentCell_00516bbf889969fab8e8c563db016b04,
  "/src/admin/lists/EmptyList#EmptyList": EmptyList_7cdd91e9b55c806012c1a0d147bb558d,
  "/src/admin/publishing/PublishingFailed#PublishingFailed": PublishingFailed_190cd6d32ba9250a1d990bdb2559b7f3,
  "/src/admin/publishing/NeverPublished#NeverPublished": NeverPublished_aa0ca23aa5d385d89851a139f16d3396,
  "/src/admin/publishing/Beside#Beside": Beside_74907a8b76ca438bc6adee1027a8c941,
  "/src/admin/fields/RowLabel#RowLabel": RowLabel_db850846b8df6e123b3b3a25141704b7,
  "/src/admin/standing/StandingView#StandingView": StandingView_3b8d55c16d332f22a9a938e3c6dc0acc,
  "/src/admin/plainLanguage/ProposeForms#ProposeForms": ProposeForms_22ef413ffe628a9509bca6c95c8699eb,
  "/src/admin/plainLanguage/TermUses#TermUses": TermUses_0338cdeb9dd07aed7cf8407a8a45491d,
  "/src/admin/imports/terms/ToTermImport#ToTermImport": ToTermImport_68dc55250bf93af5a8c5f25b83ebc2ff,
  "/src/admin/fields/LevelCell#LevelCell": LevelCell_67ec5682857e5b78d0c6407ff61d3883,
  "/src/admin/fields/LevelSelect#LevelSelect": LevelSelect_5800ca33428d69f932f343e88dfb2d4d,
  "/src/admin/fields/SenderSelect#SenderSelect": SenderSelect_0e3b6f10b1148fd35130bda2a8f8e457,
  "/src/admin/writing/FromLastButton#FromLastButton": FromLastButton_b73a779442d7d96a90d04db438ff1a9d,
  "/src/admin/writing/FieldInAddress#FieldInAddress": FieldInAddress_c2727df0c6bbac63c447122f1fb6fbc6,
  "/src/admin/writing/NewPane#NewPane": NewPane_37c04e0f14beca0be233f7a2d6408467,
  "/src/admin/newsletters/OpenSendingButton#OpenSendingButton": OpenSendingButton_4d223f39219e6dea0a3baf865d063438,
  "/src/admin/writing/PreviewPane#PreviewPane": PreviewPane_2d64ee63dd0fbf5947bf1573b54fef5e,
  "/src/admin/newsletters/SendingView#SendingView": SendingView_a34888eb533cb4f7cf7f793f9fac8534,
  "/src/admin/dispatches/DispatchView#DispatchView": DispatchView_84ba608d757dd44216b0813dcc760b4d,
  "/src/admin/deliveries/WhyCell#WhyCell": WhyCell_4e9e255ca93c6507a753b967bd3e3375,
  "/src/admin/deliveries/WhyField#WhyField": WhyField_f1cc7a1ffc4a31eb4ee861ccc00c70fd,
  "/src/admin/suppressions/AddressCell#AddressCell": AddressCell_9acbe3ebe6d4b7466865f5cdd959972a,
  "/src/admin/suppressions/ListFile#ListFile": ListFile_a7a6e2114d71b2a00e061f3ae1ac6196,
  "/src/admin/incoming/IncomingPanel#IncomingPanel": IncomingPanel_389168c8a3140db8d7f67b5358f7f752,
  "/src/admin/meetings/UntoldNotice#UntoldNotice": UntoldNotice_a0dc927c2d1374065160520984dd1f3a,
  "/src/admin/meetings/ClockChange#ClockChange": ClockChange_f7c17821fb9c742d8e605f0aac05933b,
  "/src/admin/planning/HolidayNote#HolidayNote": HolidayNote_168e87dad744ee23e75bd380f2befe0f,
  "/src/admin/meetings/AnswerSummary#AnswerSummary": AnswerSummary_86f94d2de4f57350b074c0ec7b27e99b,
  "/src/admin/meetings/ComingCell#ComingCell": ComingCell_a49d3c52910b10069883eb212008ce36,
  "/src/admin/meetings/FeedbackResult#FeedbackResult": FeedbackResult_99b2b0f9f057b758ae95640896b51df1,
  "/src/admin/meetings/ComingMeetings#ComingMeetings": ComingMeetings_a2812dbbaecf3e3665eb53d620178fce,
  "/src/admin/meetings/OpenInvitingButton#OpenInvitingButton": OpenInvitingButton_9052afb76a7a4c80c6b8c373f582d23b,
  "/src/admin/meetings/InvitingView#InvitingView": InvitingView_c421091da1e3fc197c6a6617a16e4044,
  "/src/admin/meetings/attendance/AttendanceView#AttendanceView": AttendanceView_1abe1fc0078b0116a2aa66e5016d10b5,
  "/src/admin/meetings/SeriesDates#SeriesDates": SeriesDates_d6f111fead6a5195b99fb36f3f7cd6d1,
  "/src/admin/fields/PlanRowSelect#PlanRowSelect": PlanRowSelect_cb996c0ef70ab530f88d74881e622c82,
  "/src/admin/planning/CarriedOut#CarriedOut": CarriedOut_07bb50153c415b5a72a2b0b0e0e7640c,
  "/src/admin/planning/ResponsibleNote#ResponsibleNote": ResponsibleNote_ac30e12d047c80cb20a27aecd1050665,
  "/src/admin/planning/GoalOutcomes#GoalOutcomes": GoalOutcomes_f01ef8a2aaa87bc0c80ad9bb40146525,
  "/src/admin/planning/AudienceMatrix#AudienceMatrix": AudienceMatrix_1609f73d444e5ca2f3a81a3a41a23a1a,
  "/src/admin/fields/PlanRowSelect#OwnRowSelect": OwnRowSelect_cb996c0ef70ab530f88d74881e622c82,
  "/src/admin/planning/anew/AnewButton#AnewButton": AnewButton_79732202368638ded2608f1289902823,
  "/src/admin/planning/reading/ReadView#ReadView": ReadView_034f5ce1209af4a4c3f890a08d534eec,
  "/src/admin/assessments/CriterionSelect#CriterionSelect": CriterionSelect_b5cb897c368ab6e18434e481693c568f,
  "/src/admin/assessments/CriterionRowLabel#CriterionRowLabel": CriterionRowLabel_3d2f53f6e8beaf9d487f7f50164d279f,
  "/src/admin/assessments/AllCriteria#AllCriteria": AllCriteria_9c1af500783db89e6e29cb7ffbcac140,
  "/src/admin/planning/reading/StatementView#StatementView": StatementView_0bcfce92663ff24d62968af91a6a8872,
  "/src/admin/planning/yearly/HowItIsWritten#HowItIsWritten": HowItIsWritten_ed4102b2ba2d9e41fddef9f2c885da05,
  "/src/admin/planning/yearly/WriteView#WriteView": WriteView_195ee65f5c2e78cb58c9f5b4593f4511,
  "/src/admin/planning/yearly/ReadReportView#ReadReportView": ReadReportView_8a89b02ff179c4d5f0042793d7c2fcea,
  "/src/admin/contacts/Suppressions#Suppressions": Suppressions_773a55270a862a5ba12e159832a34ef8,
  "/src/admin/merging/MergeLink#MergeLink": MergeLink_67a218de241552ab93e58b0c6ea1a50e,
  "/src/admin/contacts/ExportContacts#ExportContacts": ExportContacts_9c4dfe4890503d0e047ff7bbb86cc329,
  "/src/admin/segments/QuestionCell#QuestionCell": QuestionCell_612afbd99b30a55894f9983af10df5b7,
  "/src/admin/segments/QuestionBuilder#QuestionBuilder": QuestionBuilder_dc6ecd84c5816c01b4d7de09eca7a216,
  "/src/admin/segments/SegmentLook#SegmentLook": SegmentLook_be7aa3a1f592ccb8ba4bba27240c9438,
  "/src/admin/contacts/ExportContacts#ExportSegment": ExportSegment_9c4dfe4890503d0e047ff7bbb86cc329,
  "/src/admin/segments/SegmentReach#SegmentReach": SegmentReach_3920d23459445f16bf530365ac4152ba,
  "/src/admin/segments/SegmentWhy#SegmentWhy": SegmentWhy_2334f75327ca7fd0e0d6f33ae18c46b3,
  "/src/admin/segments/SegmentUses#SegmentUses": SegmentUses_e5fab0516de2bc6734f09218f2c4fa48,
  "/src/admin/login/InvitationNote#InvitationNote": InvitationNote_4757571fe26349f7557c806d6f4a7e44,
  "/src/admin/login/CurrentPassword#CurrentPassword": CurrentPassword_965539be8a9fb6ee537451bed0e45729,
  "/src/admin/login/SecondFactorPanel#SecondFactorPanel": SecondFactorPanel_64c7fab3377eb54b1fa1c471f8c240f5,
  "/src/admin/meetings/OwnCalendarPanel#OwnCalendarPanel": OwnCalendarPanel_c2ec1bda244e622c29be933dfaf5ca32,
  "/src/admin/login/LoginsPanel#LoginsPanel": LoginsPanel_74508ba906d8263db53487237937b27d,
  "/src/admin/apiClients/KeyPanel#KeyPanel": KeyPanel_7a257ebe5693bac067d62befb939c2ce,
  "/src/admin/webhooks/SecretPanel#SecretPanel": SecretPanel_f51e7e70a8a89afaf14a0178339bf7de,
  "/src/admin/webhooks/SendAgain#SendAgain": SendAgain_d9726a4ef1309e6197c7e013db908a97,
  "/src/admin/audit/AuditView#AuditView": AuditView_51aa44f9b3da90ed5af98618a302f951,
  "/src/admin/fields/ModelPicture#ModelPicture": ModelPicture_7a2494bbeb85a32668bb6d7b19222b53,
  "/src/admin/face/MailLooks#MailLooks": MailLooks_a8a953e75df2398bb054202bd75680b0,
  "/src/admin/welcome/WelcomeNote#WelcomeNote": WelcomeNote_30dd0ed0c90149e18e0163e094dd6fc1,
  "/src/admin/graphics/Icon#Icon": Icon_a9ddb4afa0331f89baf4773d9e108806,
  "/src/admin/graphics/Logo#Logo": Logo_862a4e7cae6afcd39620a64453bf9243,
  "/src/admin/nav/SpetsLinks#SpetsLinks": SpetsLinks_9fda8cfb90b27a104261a973b209bcc0,
  "/src/admin/nav/RegionMark#RegionMark": RegionMark_f7c12a8cce894076f9196040ce3be033,
  "/src/admin/names/NamesProvider#NamesProvider": NamesProvider_b16b7f637802b2b6ab61019fd1d7dc43,
  "/src/admin/autosave/ForgetAtLogout#ForgetAtLogout": ForgetAtLogout_89669f19e5a336b4b6116561b9865483,
  "/src/admin/autosave/PlainFailures#PlainFailures": PlainFailures_a9511260333038a575666a32236216b4,
  "/src/admin/hardCoded/HardCodedWords#HardCodedWords": HardCodedWords_195c5096ed615203929abdc081acf397,
  "/src/admin/dashboard/DashboardView#DashboardView": DashboardView_4d31f060d0ebe05e8e8d3bc4abb3ddbd,
  "/src/admin/login/LoginView#LoginView": LoginView_d68334f8c124d58ef908ab64060625f1,
  "/src/admin/dialogue/DialogueView#DialogueView": DialogueView_e3ccaf9ce7a131d509210f1def2b9c72,
  "/src/admin/whatsNew/WhatsNewView#WhatsNewView": WhatsNewView_569bcc27e6cc40adaa9ca67aac362c4a,
  "/src/admin/merging/MergeView#MergeView": MergeView_1267091611e8640a19aa0a7bf78266b8,
  "/src/admin/year/YearView#YearView": YearView_23380dc98a92efd063cd9608cbb73955,
  "/src/admin/imports/ImportView#ImportView": ImportView_d2fd74e514bd85401e7b5874bfb52f5b,
  "/src/admin/imports/terms/TermImportView#TermImportView": TermImportView_529c7b633aba17dcbcc788de2b336f5b,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
