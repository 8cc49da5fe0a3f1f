# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reaction_dialog.ui'
##
## Created by: packaging/generate.py
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDateEdit,
    QFormLayout, QGridLayout, QLabel, QPlainTextEdit,
    QSizePolicy, QVBoxLayout, QWidget)
class Ui_ReactionDialog(object):
    def setupUi(self, ReactionDialog):
        if not ReactionDialog.objectName():
            ReactionDialog.setObjectName(u"ReactionDialog")
        self.rows = QFormLayout(ReactionDialog)
        self.rows.setObjectName(u"rows")
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.kind_label = QLabel(ReactionDialog)
        self.kind_label.setObjectName(u"kind_label")

        self.rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.kind_label)

        self.kind = QComboBox(ReactionDialog)
        self.kind.setObjectName(u"kind")

        self.rows.setWidget(0, QFormLayout.ItemRole.FieldRole, self.kind)

        self.severity_label = QLabel(ReactionDialog)
        self.severity_label.setObjectName(u"severity_label")

        self.rows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.severity_label)

        self.severity = QComboBox(ReactionDialog)
        self.severity.setObjectName(u"severity")

        self.rows.setWidget(1, QFormLayout.ItemRole.FieldRole, self.severity)

        self.zones_label = QLabel(ReactionDialog)
        self.zones_label.setObjectName(u"zones_label")

        self.rows.setWidget(2, QFormLayout.ItemRole.LabelRole, self.zones_label)

        self.zones = QWidget(ReactionDialog)
        self.zones.setObjectName(u"zones")
        self.zone_grid = QGridLayout(self.zones)
        self.zone_grid.setObjectName(u"zone_grid")
        self.zone_grid.setContentsMargins(0, 0, 0, 0)

        self.rows.setWidget(2, QFormLayout.ItemRole.FieldRole, self.zones)

        self.from_day_label = QLabel(ReactionDialog)
        self.from_day_label.setObjectName(u"from_day_label")

        self.rows.setWidget(3, QFormLayout.ItemRole.LabelRole, self.from_day_label)

        self.from_day = QDateEdit(ReactionDialog)
        self.from_day.setObjectName(u"from_day")
        self.from_day.setCalendarPopup(True)

        self.rows.setWidget(3, QFormLayout.ItemRole.FieldRole, self.from_day)

        self.is_over = QCheckBox(ReactionDialog)
        self.is_over.setObjectName(u"is_over")

        self.rows.setWidget(4, QFormLayout.ItemRole.SpanningRole, self.is_over)

        self.until_day_label = QLabel(ReactionDialog)
        self.until_day_label.setObjectName(u"until_day_label")

        self.rows.setWidget(5, QFormLayout.ItemRole.LabelRole, self.until_day_label)

        self.until_day = QDateEdit(ReactionDialog)
        self.until_day.setObjectName(u"until_day")
        self.until_day.setCalendarPopup(True)

        self.rows.setWidget(5, QFormLayout.ItemRole.FieldRole, self.until_day)

        self.before_label = QLabel(ReactionDialog)
        self.before_label.setObjectName(u"before_label")

        self.rows.setWidget(6, QFormLayout.ItemRole.LabelRole, self.before_label)

        self.before = QWidget(ReactionDialog)
        self.before.setObjectName(u"before")
        self.before_lines = QVBoxLayout(self.before)
        self.before_lines.setObjectName(u"before_lines")
        self.before_lines.setContentsMargins(0, 0, 0, 0)

        self.rows.setWidget(6, QFormLayout.ItemRole.FieldRole, self.before)

        self.product_label = QLabel(ReactionDialog)
        self.product_label.setObjectName(u"product_label")

        self.rows.setWidget(7, QFormLayout.ItemRole.LabelRole, self.product_label)

        self.product = QComboBox(ReactionDialog)
        self.product.setObjectName(u"product")

        self.rows.setWidget(7, QFormLayout.ItemRole.FieldRole, self.product)

        self.session_label = QLabel(ReactionDialog)
        self.session_label.setObjectName(u"session_label")

        self.rows.setWidget(8, QFormLayout.ItemRole.LabelRole, self.session_label)

        self.session = QComboBox(ReactionDialog)
        self.session.setObjectName(u"session")

        self.rows.setWidget(8, QFormLayout.ItemRole.FieldRole, self.session)

        self.note_label = QLabel(ReactionDialog)
        self.note_label.setObjectName(u"note_label")

        self.rows.setWidget(9, QFormLayout.ItemRole.LabelRole, self.note_label)

        self.note = QPlainTextEdit(ReactionDialog)
        self.note.setObjectName(u"note")
        self.note.setTabChangesFocus(True)

        self.rows.setWidget(9, QFormLayout.ItemRole.FieldRole, self.note)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind)
        self.severity_label.setBuddy(self.severity)
        self.zones_label.setBuddy(self.zones)
        self.from_day_label.setBuddy(self.from_day)
        self.until_day_label.setBuddy(self.until_day)
        self.product_label.setBuddy(self.product)
        self.session_label.setBuddy(self.session)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ReactionDialog)

        QMetaObject.connectSlotsByName(ReactionDialog)
    # setupUi

    def retranslateUi(self, ReactionDialog):
        self.kind_label.setText(QCoreApplication.translate("ReactionDialog", u"&Kind", None))
        self.severity_label.setText(QCoreApplication.translate("ReactionDialog", u"&Severity", None))
        self.zones_label.setText(QCoreApplication.translate("ReactionDialog", u"Zones", None))
        self.from_day_label.setText(QCoreApplication.translate("ReactionDialog", u"&From", None))
        self.is_over.setText(QCoreApplication.translate("ReactionDialog", u"It is &over", None))
        self.until_day_label.setText(QCoreApplication.translate("ReactionDialog", u"&Until", None))
        self.before_label.setText(QCoreApplication.translate("ReactionDialog", u"New or done &before", None))
        self.product_label.setText(QCoreApplication.translate("ReactionDialog", u"Suspect &product", None))
        self.session_label.setText(QCoreApplication.translate("ReactionDialog", u"Suspect s&ession", None))
        self.note_label.setText(QCoreApplication.translate("ReactionDialog", u"&Note", None))
        pass
    # retranslateUi

